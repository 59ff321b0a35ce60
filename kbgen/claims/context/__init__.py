"""A figure in its sentence, with what stands around it: who speaks, of what, from when."""
