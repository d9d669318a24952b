"""The rules of the house, read in its code: who may know whom, and what stands only once."""
