"""From a document in Word to what stands in it, and to what was changed."""
