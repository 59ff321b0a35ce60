"""What sentences promise or deny without a figure, alone or with the question that they answer."""
