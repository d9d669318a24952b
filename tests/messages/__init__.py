"""The specification of `messages`."""
