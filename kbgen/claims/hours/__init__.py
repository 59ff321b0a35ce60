"""Opening hours, closures and single days as pages tell them, over several sentences or cells."""
