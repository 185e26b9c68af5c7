"""Makes chat models with random weights and saves them: python tiny_models.py FOLDER SENTENCES CORPUS...

Each writes garbage of its own: "words-N" shuffles the words of SENTENCES, "pieces-N" pieces of the words of CORPUS;
"endless" never stops. Nothing is downloaded.
"""

import sys
from pathlib import Path

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import GenerationConfig, LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

SPECIAL = ["<s>", "</s>", "<unk>"]
TEMPLATE = "{% for message in messages %}{{ message['content'] }}\n{% endfor %}"


def word_tokenizer(sentences: str) -> Tokenizer:
    """Whole words, marks of punctuation and citation on them."""
    words = [*SPECIAL, *sorted(set(sentences.split()))]
    tokenizer = Tokenizer(models.WordLevel({word: at for at, word in enumerate(words)}, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    return tokenizer


def piece_tokenizer(texts: list[str]) -> Tokenizer:
    """Bytes and what stands together often."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    tokenizer.train_from_iterator(
        texts,
        trainers.BpeTrainer(vocab_size=1200, special_tokens=SPECIAL, initial_alphabet=alphabet, show_progress=False),
    )
    return tokenizer


def save(folder: Path, tokenizer: Tokenizer, seed: int, stops: int) -> None:
    """A Llama of two layers; each of `stops` words, chosen by the seed, ends its text."""
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", unk_token="<unk>", chat_template=TEMPLATE
    )
    fast.save_pretrained(folder)
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=len(fast),
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        max_position_embeddings=16384,
        initializer_range=1.0,  # so that it does not say one word for ever
        bos_token_id=0,
        eos_token_id=1,
    )
    model = LlamaForCausalLM(config)
    ends = torch.randperm(len(fast))[:stops].tolist()
    never = None if stops else [1]
    model.generation_config = GenerationConfig(
        bos_token_id=0, eos_token_id=[1, *ends], pad_token_id=1, suppress_tokens=never
    )
    model.save_pretrained(folder)


def main() -> None:
    """Make them all."""
    folder = Path(sys.argv[1])
    words = word_tokenizer(Path(sys.argv[2]).read_text(encoding="utf-8"))
    pieces = piece_tokenizer([Path(one).read_text(encoding="utf-8") for one in sys.argv[3:]])
    for seed in (1, 2, 3):
        save(folder / f"words-{seed}", words, seed, stops=len(words.get_vocab()) // 20)
    for seed in (1, 2):
        save(folder / f"pieces-{seed}", pieces, seed, stops=40)
    save(folder / "endless", pieces, 5, stops=0)


if __name__ == "__main__":
    main()
