"""Study sessions: outlines, questions, cards, timelines and summaries in which every item rests on a quotation."""
