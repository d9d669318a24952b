"""What a Word file is: its zip, its parts, its XML, its controls. It knows no behovsmelding."""
