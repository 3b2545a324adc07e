"""What a person sees. Results in, text out; nothing here decides, measures or remembers.

terminal/   text for a terminal or a pipe
html/       self-contained pages
"""
