"""What two whole documents have alike."""

