"""Inputs of stacks/valid-parentheses on either side of its constraints."""

VALID = [
    ("(",),  # the shortest string
    (")",),  # it need not begin with an opening bracket
    ("()",),  # round
    ("[]",),  # square
    ("{}",),  # curly
    ("()[]{}",),  # every bracket
    ("([)]",),  # pairs that cross may be asked for
    ("(" * 10_000,),  # the longest string, all open
    ("}" * 10_000,),  # the longest string, all closed
    ("()" * 5_000,),  # the longest string, side by side
    ("[" * 5_000 + "]" * 5_000,),  # the longest string, as deep as it can be
    ("(" * 9_999,),  # one less than the longest
]
NEARLY = [
    (("",), "one character too few"),
    (("(" * 10_001,), "one character too many, all open"),
    (("]" * 10_001,), "one character too many, all closed"),
    (("()" * 5_000 + "{",), "one character too many behind a balanced string"),
    (("}" + "()" * 5_000,), "one character too many before a balanced string"),
    (("()" * 5_001,), "one pair too many"),
    ((" ",), "a space and nothing else"),
    ((" ()",), "a space at the front"),
    (("( )",), "a space inside a pair"),
    (("() ",), "a space at the end"),
    (("()\n",), "a line's end at the end"),
    (("(\t)",), "a tab inside a pair"),
    (("()\0",), "a zero character at the end"),
    (("<>",), "a fourth kind of bracket"),
    (("(<)",), "an opening bracket of a fourth kind"),
    (("'()",), "the character before the round brackets in ASCII"),
    (("()*",), "the character behind the round brackets in ASCII"),
    (("Z[]",), "the character before the square brackets in ASCII"),
    (("[\\]",), "the character between the square brackets in ASCII"),
    (("[]^",), "the character behind the square brackets in ASCII"),
    (("z{}",), "the character before the curly brackets in ASCII"),
    (("{|}",), "the character between the curly brackets in ASCII"),
    (("{}~",), "the character behind the curly brackets in ASCII"),
    (("a",), "a letter alone"),
    (("(a)",), "a letter inside a pair"),
    (("0[]",), "a digit at the front"),
    (("/",), "a slash"),
    (('"()"',), "quoted"),
    (("\uff08)",), "a full-width round bracket"),
    (("[\u3011",), "a lenticular bracket"),
    (("(\U0001f642)",), "a character beyond 16 bits"),
    (("(\x7f)",), "the last character of ASCII"),
    (("x" + "(" * 9_999,), "a letter at the front of a longest string"),
    (("(" * 9_999 + "x",), "a letter at the end of a longest string"),
    (("(" * 5_000 + "x" + ")" * 4_999,), "a letter in the middle of a longest string"),
]
