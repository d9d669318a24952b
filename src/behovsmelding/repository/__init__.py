"""A folder of many behovsmeldinger: what holds for all of them, and what they say together."""
