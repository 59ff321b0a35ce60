"""What a figure is about by all its words, by weights learned from labelled sentences."""
