// Python values to and from the wire (judge/wire.hpp), driven by a description of the types at run time.
//
// A type is written as a word: i int, l long, d double, b bool, c char, s string, v void, [X list of X, N list nodes
// (a list of ints), T tree (level order with None), R list with random pointers ([value, index or None]), ?X present
// or None.
#pragma once

#include <pybind11/pybind11.h>

#include <string>
#include <string_view>
#include <vector>

#include "judge/wire.hpp"

namespace judge_codec {

namespace py = pybind11;

struct operation {
    std::string name;
    std::string params;
    std::string returns;
};

// Encodes and decodes the cases and answers of one problem. Errors: ValueError (a value is not of its type, a frame
// is malformed), TypeError.
class codec {
public:
    // `operations` is empty but for design problems, where its first entry is the constructor and `params` and
    // `answer` are not used.
    codec(std::string params, std::string answer, std::vector<operation> operations);

    py::bytes encode_args(const py::sequence& args) const;
    py::tuple decode_args(const py::bytes& frame) const;
    py::bytes encode_answer(const py::object& answer, const py::bytes& frame) const;
    py::object decode_answer(const py::bytes& payload, const py::bytes& frame) const;

private:
    std::string params_;
    std::string answer_;
    std::vector<operation> operations_;
};

}  // namespace judge_codec
