"""What can be wrong with what a training is given."""


class TrainingDataError(ValueError):
    """Training files that are missing or malformed."""


class CheckpointError(ValueError):
    """A checkpoint of another training."""
