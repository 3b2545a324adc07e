"""Kind round-trip: a codec, judged with two objects: one that encodes and one that decodes."""

from __future__ import annotations

from ..model.problem import Method, Param, Problem, Signature
from ..model.toml import Table
from ..model.types import parse_type
from . import cpp
from .base import Kind, several_methods
from .reading import read_params


class RoundTrip(Kind):
    name = "round-trip"

    def signature(self, table: Table) -> Signature:
        params = read_params(table, "params")
        if [p.type.name for p in params] != ["TreeNode"]:
            raise table.error("params", "exactly one parameter, of type TreeNode")
        text = parse_type("string")
        encode = Method(table.text("encode"), params, text)
        decode = Method(table.text("decode"), (Param("data", text),), params[0].type)
        return Signature(table.text("class"), (encode, decode), params=params, answer=params[0].type)

    def driver(self, problem: Problem) -> list[str]:
        name = problem.signature.class_name
        encode, decode = problem.signature.methods
        param = encode.params[0]
        node = param.type.node
        assert node is not None
        make = f"std::unique_ptr<{name}>(new {name}())"
        return [
            "struct __judge_problem {",
            f"    using arguments = std::tuple<{cpp.argument(param, encode.params)}>;",
            f"    using answer = {cpp.answer(param.type, encode.params)};",
            f"    static auto call(arguments& all{cpp.KEPT}) {{",
            f"        auto first = {make};",
            f"        auto text = first->{encode.name}(std::get<0>(all).pass());",
            # Another object encodes something else before the text is decoded: what is kept aside instead of being
            # written into the text is overwritten by then.
            f"        auto other = {make};",
            f"        auto* decoy = __judge::new_node<{node.class_name}>(42);",
            "        decoy->left = decoy->right = nullptr;",
            f"        (void)other->{encode.name}(decoy);",
            # The one that decodes lives until its nodes have been looked at.
            f"        std::shared_ptr<{name}> second(new {name}());",
            "        kept = second;",
            f"        auto answer = second->{decode.name}(text);",
            "        __judge::not_itself(answer, text, std::get<0>(all));",
            "        return answer;",
            "    }",
            "};",
        ]

    def expected(self, problem: Problem) -> str:
        return several_methods(problem)
