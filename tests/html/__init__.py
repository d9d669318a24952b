"""The form as HTML."""
