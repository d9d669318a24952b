"""How an overview is written."""
