"""What a user does, from one end to the other."""
