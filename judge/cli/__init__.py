"""The command line: parses, calls, renders. One module per command, imported when the command is used."""
