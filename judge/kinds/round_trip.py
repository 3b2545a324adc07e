"""Kind round-trip: what one method encodes another decodes; two objects, or one that may remember."""

from __future__ import annotations

import json

from ..model.problem import Method, Param, Problem, RoundTripRules, Signature
from ..model.toml import Table
from ..model.types import Type, mismatch, parse_type
from . import cpp
from .base import Kind, several_methods
from .plain_wire import encoded, stand_in
from .reading import read_params


class RoundTrip(Kind):
    name = "round-trip"

    def signature(self, table: Table) -> Signature:
        params = read_params(table, "params")
        if len(params) != 1 or not params[0].passed or params[0].cycle or params[0].type.name == "void":
            raise table.error("params", "exactly one parameter, which is encoded")
        type_ = params[0].type
        if type_.leaf == "RandomNode":
            raise table.error("params", f"a type that is no list with random pointers, got {type_}")
        text = parse_type("string")
        encode = Method(table.text("encode"), params, text)
        decode = Method(table.text("decode"), (Param(table.text("encoded", "data"), text),), type_)
        objects = table.take("objects", int, "1 or 2", 2)
        if objects not in (1, 2):
            raise table.error("objects", f"1 or 2, got {objects}")
        rules = RoundTripRules(one_object=objects == 1, other=encoded(type_, _other(table, type_)))
        return Signature(table.text("class"), (encode, decode), params=params, answer=type_, round_trip=rules)

    def driver(self, problem: Problem) -> list[str]:
        signature = problem.signature
        name, rules = signature.class_name, signature.round_trip
        assert rules is not None
        encode, decode = signature.methods
        param = encode.params[0]
        make = f"std::shared_ptr<{name}>(new {name}())"
        bytes_of_other = "".join(f"\\x{byte:02x}" for byte in rules.other)
        # A text is what the site sends from the one to the other. A tree or list may be encoded into anything else.
        text = "auto" if param.type.node is not None else "std::string"
        return [
            "struct __judge_problem {",
            f"    using arguments = std::tuple<{cpp.argument(param, encode.params)}>;",
            f"    using answer = {cpp.answer(param.type, encode.params)};",
            f"    static auto call(arguments& all{cpp.KEPT}) {{",
            f"        auto first = {make};",
            f"        {text} text = first->{encode.name}(std::get<0>(all).pass());",
            # Something else is encoded before the text is decoded: what is kept aside instead of being written into
            # the text is overwritten by then.
            f"        auto other = {'first' if rules.one_object else make};",
            f'        __judge::reader frame("{bytes_of_other}", {len(rules.other)});',
            "        arguments another{std::tuple_element_t<0, arguments>(frame)};",
            f"        (void)other->{encode.name}(std::get<0>(another).pass());",
            # The one that decodes lives until its nodes have been looked at.
            f"        auto second = {'first' if rules.one_object else make};",
            "        kept = second;",
            f"        auto answer = second->{decode.name}(text);",
            "        __judge::not_itself(answer, text, std::get<0>(all));",
            "        return answer;",
            "    }",
            "};",
        ]

    def expected(self, problem: Problem) -> str:
        return several_methods(problem)


def _other(table: Table, type_: Type) -> object:
    """What else is encoded, as a JSON value."""
    text = table.text("other", None)
    if text is None:
        return stand_in(type_)
    try:
        value = json.loads(text)
    except ValueError as error:
        raise table.error("other", f"JSON: {error}") from None
    if (wrong := mismatch(type_, value, "the value")) is not None:
        raise table.error("other", f"a value of type {type_}: {wrong}")
    return value
