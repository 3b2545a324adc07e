"""A TOML file read key by key: every error names file, key and expectation, and a key that nobody took is one."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from ..errors import PackageError


class Table:
    """A TOML table whose keys are taken one by one; what is left over at the end is an error."""

    def __init__(self, data: Any, where: str, file: Path) -> None:
        self.where, self.file = where, file
        if not isinstance(data, dict):
            raise self.error("", "a table")
        self.data = dict(data)

    def error(self, key: str, expected: str) -> PackageError:
        place = f"{self.where}.{key}" if self.where and key else self.where or key
        return PackageError(f"{self.file}: {place}: expected {expected}")

    def take(self, key: str, kind: type | tuple[type, ...], expected: str, default: Any = ...) -> Any:
        if key not in self.data:
            if default is ...:
                raise self.error(key, f"{expected}, but the key is missing")
            return default
        value = self.data.pop(key)
        kinds = kind if isinstance(kind, tuple) else (kind,)
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise self.error(key, f"{expected}, got {value!r}")
        return value

    def text(self, key: str, default: Any = ...) -> Any:
        return self.take(key, str, "a string", default)

    def one_of(self, key: str, choices: tuple[str, ...], default: Any = ...) -> str:
        value = self.text(key, default)
        if value not in choices:
            raise self.error(key, f"one of {', '.join(choices)}, got {value!r}")
        return str(value)

    def strings(self, key: str) -> tuple[str, ...]:
        values = self.take(key, list, "a list of strings", [])
        if not all(isinstance(v, str) for v in values):
            raise self.error(key, "a list of strings")
        return tuple(values)

    def table(self, key: str, default: Any = ...) -> Table:
        value = self.take(key, dict, "a table", default)
        return Table(value, f"{self.where}.{key}" if self.where else key, self.file)

    def tables(self, key: str) -> list[Table]:
        values = self.take(key, list, "a list of tables", [])
        return [Table(v, f"{self.where}.{key}[{i}]".lstrip("."), self.file) for i, v in enumerate(values)]

    def done(self) -> None:
        if self.data:
            key = next(iter(self.data))
            raise self.error(key, f"no such key (unknown key {key!r})")


def read_toml(file: Path) -> dict[str, Any]:
    """The parsed file; PackageError if it is missing, unreadable or no TOML."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise PackageError(f"{file}: the file is missing; every package has one") from None
    except (OSError, UnicodeDecodeError) as error:
        raise PackageError(f"{file}: cannot be read: {error}") from None
    except tomllib.TOMLDecodeError as error:
        raise PackageError(f"{file}: not valid TOML: {error}") from None
