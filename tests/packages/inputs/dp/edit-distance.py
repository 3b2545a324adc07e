"""Inputs of dp/edit-distance on either side of its constraints."""

A = "a" * 500  # a word of the greatest length
Z = "z" * 500

VALID = [
    ("", ""),  # both words empty
    ("", "a"),
    ("z", ""),
    ("", Z),
    (A, ""),
    (A, Z),  # both words as long as they may be
    (A, A),
    ("a", "z"),  # the first and the last letter
    ("abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba"),
    ("ab" * 250, "ba" * 250),
    ("a" * 499, Z),
    (A, "z" * 499),
]
NEARLY = [
    ((A + "a", ""), "the first word is one too long, the second empty"),
    (("", A + "a"), "the second word is one too long, the first empty"),
    ((A + "b", A), "the first word is one too long, the second as long as it may be"),
    ((A, A + "b"), "the second word is one too long, the first as long as it may be"),
    ((A + "a", A + "a"), "both words are one too long"),
    (("b" * 1_000, "b"), "the first word is twice as long as it may be"),
    (("b", "b" * 1_000), "the second word is twice as long as it may be"),
    (("`", "a"), "the character before a"),
    (("{", "a"), "the character behind z"),
    (("A", "a"), "a capital A"),
    (("Z", "a"), "a capital Z"),
    (("a", "`"), "the character before a, in the second word"),
    (("a", "{"), "the character behind z, in the second word"),
    (("a", "A"), "a capital A, in the second word"),
    (("a", "Z"), "a capital Z, in the second word"),
    (("Abc", "abc"), "a capital at the beginning"),
    (("aBc", "abc"), "a capital in the middle"),
    (("abC", "abc"), "a capital at the end"),
    (("abc", "Abc"), "a capital at the beginning of the second word"),
    (("abc", "aBc"), "a capital in the middle of the second word"),
    (("abc", "abC"), "a capital at the end of the second word"),
    ((" ", ""), "a single space"),
    (("", " "), "a single space for the second word"),
    ((" abc", "abc"), "a space at the beginning"),
    (("ab c", "abc"), "a space in the middle"),
    (("abc", "abc "), "a space at the end of the second word"),
    (("abc\n", "abc"), "a line end behind the first word"),
    (("abc", "a\tc"), "a tab"),
    (("\0", ""), "a null character"),
    (("abc", "abc\0"), "a null character behind the second word"),
    (("ab1", "abc"), "a digit"),
    (("abc", "a-c"), "a hyphen"),
    (("ä", "a"), "a letter that is not English"),
    (("abc", "abß"), "a lowercase letter that is not English, at the end"),
    (("а", "a"), "a Cyrillic letter that looks like an a"),
    (("abc", "a\N{FULLWIDTH LATIN SMALL LETTER B}c"), "a wide letter"),
    (("e\N{COMBINING ACUTE ACCENT}", "e"), "an accent of its own behind a letter"),
    (("\N{GRINNING FACE}", ""), "a character of four bytes"),
    (("a" * 499 + "A", A), "a capital at the end of the longest word"),
    ((A, "Z" + "z" * 499), "a capital at the beginning of the longest second word"),
]
