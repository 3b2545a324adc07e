"""Inputs of graphs/number-of-islands on either side of its constraints."""


def grid(*rows: str) -> tuple[list[list[str]]]:
    """A map with one string for each row."""
    return ([list(row) for row in rows],)


VALID = [
    grid("1"),  # the smallest maps
    grid("0"),
    grid("1" * 300),  # the longest row
    grid(*"1" * 300),  # the most rows
    grid(*["1" * 300] * 300),  # the largest map
    grid(*["0" * 300] * 300),
    grid(*["10" * 150, "01" * 150] * 150),
    grid(*["01"] * 300),
    grid("0" * 300, "1" * 300),
    grid("10", "01"),
    grid("101"),
    grid(*"101"),
    grid(*["1" * 299] * 300),
    grid(*["1" * 300] * 299),
]
NEARLY = [
    (grid(), "no row"),
    (grid(""), "one row without cells"),
    (grid("", ""), "two rows without cells"),
    (grid(*[""] * 300), "the most rows, all without cells"),
    (grid("1" * 301), "one row that is one too long"),
    (grid(*"1" * 301), "one row too many, of one cell each"),
    (grid(*["0" * 300] * 301), "one row too many for the largest map"),
    (grid(*["0" * 301] * 300), "one column too many for the largest map"),
    (grid("10", "101", "101"), "the first row is one short"),
    (grid("101", "10", "101"), "the middle row is one short"),
    (grid("101", "101", "10"), "the last row is one short"),
    (grid("1010", "101", "101"), "the first row is one longer"),
    (grid("101", "1010", "101"), "the middle row is one longer"),
    (grid("101", "101", "1010"), "the last row is one longer"),
    (grid("101", "10", "1011"), "as many cells as a rectangle, but one has moved to another row"),
    (grid("", "1"), "the first row is empty"),
    (grid("1", "", "1"), "the middle row is empty"),
    (grid("1", ""), "the last row is empty"),
    (grid("2"), "the only cell is the digit behind land"),
    (grid("/"), "the only cell is the character before water"),
    (grid("201", "010", "101"), "the first cell is a 2"),
    (grid("101", "020", "101"), "the middle cell is a 2"),
    (grid("101", "010", "102"), "the last cell is a 2"),
    (grid("102", "010", "101"), "the end of the first row is a 2"),
    (grid("101", "010", "201"), "the beginning of the last row is a 2"),
    (grid("/01", "010", "101"), "the first cell is a slash"),
    (grid("101", "0/0", "101"), "the middle cell is a slash"),
    (grid("101", "010", "10/"), "the last cell is a slash"),
    (grid("O01"), "a letter O for water"),
    (grid("10l"), "a letter l for land"),
    (grid("1 1"), "a space for water"),
    (grid("1\x001"), "a null character for water"),
    (grid("\x01"), "the number one for land, not the digit"),
    (grid("101\n"), "a line end behind the row"),
    (grid("\x7f"), "the last character of one byte"),
    (grid(*["1" * 300] * 299, "1" * 299 + "2"), "only the last cell of the largest map is wrong"),
    (grid(*["1" * 300] * 299, "1" * 299), "only the last row of the largest map is one short"),
    (grid("1" * 301, *["1" * 300] * 299), "only the first row of the largest map is one longer"),
    (grid(*["1" * 300] * 150, "1" * 150 + "/" + "1" * 149), "only one cell inside a large map is wrong"),
]
