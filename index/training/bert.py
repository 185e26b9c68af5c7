"""transformers' BertModel, imported where one is made or read: that takes seconds, and only training needs it."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transformers import BertConfig, BertModel


def read_bert(folder: Path) -> "BertModel":
    """The model of a folder, its attention as all that read it have it."""
    from transformers import BertModel

    return BertModel.from_pretrained(folder, add_pooling_layer=False, attn_implementation="eager")


def new_bert(**sizes: float) -> "BertModel":
    """A model of these sizes, its weights not learned yet."""
    from transformers import BertConfig, BertModel

    return BertModel(BertConfig(**sizes, attn_implementation="eager"), add_pooling_layer=False)  # type: ignore[arg-type, call-arg]


def read_config(folder: Path) -> "BertConfig":
    """The sizes of a folder's model."""
    from transformers import BertConfig

    return BertConfig.from_pretrained(folder)
