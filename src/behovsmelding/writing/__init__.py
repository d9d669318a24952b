"""A behovsmelding or its form as text: YAML, the skeleton, the JSON Schema, the page of fields."""
