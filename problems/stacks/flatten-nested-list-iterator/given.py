class NestedInteger:
    """An integer, or a list of such: the iterator looks at it through these three."""

    def __init__(self, value):
        self._value = value

    def isInteger(self) -> bool:
        """Whether it is an integer, and not a list."""
        return type(self._value) is int

    def getInteger(self) -> int:
        """The integer; None for a list."""
        return self._value if type(self._value) is int else None

    def getList(self) -> "List[NestedInteger]":
        """The list; None for an integer."""
        return None if type(self._value) is int else self._value
