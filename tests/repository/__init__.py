"""Tests of a folder of many behovsmeldinger."""
