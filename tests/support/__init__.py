"""What tests share: strategies, examples to change, clients, files made by hand."""
