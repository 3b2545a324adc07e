"""What a command, a page or a grader asks for, without printing."""
