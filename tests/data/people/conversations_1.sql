BEGIN TRANSACTION;
CREATE TABLE conversation (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        created TEXT NOT NULL,
        updated TEXT NOT NULL,
        deleted TEXT
    );
INSERT INTO "conversation" VALUES('1be8707cd5fe','GRDP năm 2030?','2026-11-26T12:08:40.875327+00:00','2026-11-26T12:08:40.878643+00:00',NULL);
INSERT INTO "conversation" VALUES('cb74d597cba0','Tỉ lệ che phủ rừng?','2026-11-26T12:08:40.885732+00:00','2026-11-26T12:08:40.889435+00:00','2026-11-26T12:08:40.893481+00:00');
INSERT INTO "conversation" VALUES('f724e6e68bc5','Mưa?','2026-11-26T12:08:40.896604+00:00','2026-11-26T12:08:40.899960+00:00','2026-11-26T12:08:40.903845+00:00');
CREATE TABLE turn (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
        asked TEXT NOT NULL,
        question TEXT NOT NULL,
        answer TEXT NOT NULL,
        search TEXT NOT NULL,
        plain TEXT NOT NULL,
        rating TEXT,
        comment TEXT NOT NULL DEFAULT ''
    );
INSERT INTO "turn" VALUES(1,'1be8707cd5fe','2026-11-26T12:08:40.878643+00:00','GRDP năm 2030?','{"citations": [{"document": "09-NQ/TW", "end": 34, "label": "Nghị quyết số 09-NQ/TW, Mục II", "quote": "đạt 189 triệu đồng/người", "section": "II.3.2", "start": 10}], "latency_ms": 3.0, "note": "", "question": "GRDP?", "refused": false, "related": [], "suggestions": [], "text": "Đạt 189 triệu đồng/người. [1]", "tokens_in": 0, "tokens_out": 0, "understood": "GRDP là gì", "writer": "extract", "writing_ms": 0.0}','grdp năm 2030?
đạt 189 triệu đồng/người. [1]','grdp nam 2030?
dat 189 trieu dong/nguoi. [1]','up','hay');
INSERT INTO "turn" VALUES(2,'cb74d597cba0','2026-11-26T12:08:40.889435+00:00','Tỉ lệ che phủ rừng?','{"citations": [{"document": "09-NQ/TW", "end": 34, "label": "Nghị quyết số 09-NQ/TW, Mục II", "quote": "đạt 189 triệu đồng/người", "section": "II.3.2", "start": 10}], "latency_ms": 3.0, "note": "", "question": "GRDP?", "refused": false, "related": [], "suggestions": [], "text": "Đạt 189 triệu đồng/người. [1]", "tokens_in": 0, "tokens_out": 0, "understood": "GRDP là gì", "writer": "extract", "writing_ms": 0.0}','tỉ lệ che phủ rừng?
đạt 189 triệu đồng/người. [1]','ti le che phu rung?
dat 189 trieu dong/nguoi. [1]',NULL,'');
INSERT INTO "turn" VALUES(3,'f724e6e68bc5','2026-11-26T12:08:40.899960+00:00','Mưa?','{"citations": [{"document": "09-NQ/TW", "end": 34, "label": "Nghị quyết số 09-NQ/TW, Mục II", "quote": "đạt 189 triệu đồng/người", "section": "II.3.2", "start": 10}], "latency_ms": 3.0, "note": "", "question": "GRDP?", "refused": false, "related": [], "suggestions": [], "text": "Đạt 189 triệu đồng/người. [1]", "tokens_in": 0, "tokens_out": 0, "understood": "GRDP là gì", "writer": "extract", "writing_ms": 0.0}','mưa?
đạt 189 triệu đồng/người. [1]','mua?
dat 189 trieu dong/nguoi. [1]',NULL,'');
CREATE INDEX turn_of_conversation ON turn (conversation, id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('turn',3);
COMMIT;
PRAGMA user_version = 1;
