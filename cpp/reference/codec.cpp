#include "codec.hpp"

#include <cmath>
#include <stdexcept>

namespace judge_codec {

namespace {

using __judge::reader;
using __judge::writer;

// Walks one type of a description; `at` ends behind it.
class words {
public:
    explicit words(std::string_view text) : text_(text) {}
    bool done() const { return at_ == text_.size(); }
    char next() {
        if (done()) throw py::value_error("the type description ends early");
        return text_[at_++];
    }
    std::size_t mark() const { return at_; }
    void back_to(std::size_t mark) { at_ = mark; }
    void skip() {
        const char kind = next();
        if (kind == '[' || kind == '?') skip();
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

long long integer(py::handle value, long long low, long long high) {
    if (!PyLong_CheckExact(value.ptr())) {
        throw py::value_error("expected an int, got " + py::repr(py::type::of(value)).cast<std::string>());
    }
    int overflow = 0;
    const long long number = PyLong_AsLongLongAndOverflow(value.ptr(), &overflow);
    if (overflow || number < low || number > high) throw py::value_error("int out of range");
    return number;
}

std::int32_t int32(py::handle value) { return static_cast<std::int32_t>(integer(value, INT32_MIN, INT32_MAX)); }

std::string_view utf8(py::handle value) {
    Py_ssize_t size = 0;
    if (!PyUnicode_Check(value.ptr())) throw py::value_error("expected a string");
    const char* data = PyUnicode_AsUTF8AndSize(value.ptr(), &size);
    if (!data) throw py::error_already_set();
    return {data, static_cast<std::size_t>(size)};
}

py::list a_list(py::handle value) {
    if (!PyList_Check(value.ptr())) throw py::value_error("expected a list");
    return py::reinterpret_borrow<py::list>(value);
}

void encode(words& type, py::handle value, writer& w);

void encode_nested(py::handle value, writer& w) {
    const bool is_list = PyList_Check(value.ptr());
    w.raw(static_cast<std::uint8_t>(is_list));
    if (!is_list) return w.raw(int32(value));
    const py::list items = a_list(value);
    w.raw(static_cast<std::uint32_t>(items.size()));
    for (const auto item : items) encode_nested(item, w);
}

py::object decode_nested(reader& r) {
    if (!r.raw<std::uint8_t>()) return py::int_(r.raw<std::int32_t>());
    const auto size = r.raw<std::uint32_t>();
    py::list items;
    for (std::uint32_t i = 0; i < size; ++i) items.append(decode_nested(r));
    return items;
}

void encode_random(py::handle value, writer& w) {
    const py::list nodes = a_list(value);
    w.raw(static_cast<std::uint32_t>(nodes.size()));
    for (const auto entry : nodes) {
        const py::list pair = a_list(entry);
        if (pair.size() != 2) throw py::value_error("expected [value, index or None]");
        w.raw(int32(pair[0]));
        w.raw(py::object(pair[1]).is_none() ? std::int32_t{-1} : int32(pair[1]));
    }
}

void encode(words& type, py::handle value, writer& w) {
    switch (type.next()) {
        case 'i':
            w.raw(int32(value));
            break;
        case 'l':
            w.raw(static_cast<std::int64_t>(integer(value, INT64_MIN, INT64_MAX)));
            break;
        case 'd':
            if (!PyFloat_Check(value.ptr()) && !PyLong_CheckExact(value.ptr()))
                throw py::value_error("expected a float");
            w.raw(py::cast<double>(value));
            break;
        case 'b':
            if (!PyBool_Check(value.ptr())) throw py::value_error("expected a bool");
            w.raw(static_cast<std::uint8_t>(value.ptr() == Py_True));
            break;
        case 'c': {
            const auto text = utf8(value);
            if (text.size() != 1) throw py::value_error("expected a string of one character");
            w.raw(text[0]);
            break;
        }
        case 's': {
            const auto text = utf8(value);
            w.raw(static_cast<std::uint32_t>(text.size()));
            w.bytes(text.data(), text.size());
            break;
        }
        case 'v':
            if (!value.is_none()) throw py::value_error("expected None");
            break;
        case '[': {
            const py::list items = a_list(value);
            w.raw(static_cast<std::uint32_t>(items.size()));
            const auto item_type = type.mark();
            type.skip();
            const auto behind = type.mark();
            for (const auto item : items) {
                type.back_to(item_type);
                encode(type, item, w);
            }
            type.back_to(behind);
            break;
        }
        case 'N': {
            const py::list items = a_list(value);
            w.raw(static_cast<std::uint32_t>(items.size()));
            for (const auto item : items) w.raw(int32(item));
            break;
        }
        case 'T': {
            const py::list entries = a_list(value);
            w.raw(static_cast<std::uint32_t>(entries.size()));
            for (const auto entry : entries) {
                w.raw(static_cast<std::uint8_t>(!entry.is_none()));
                if (!entry.is_none()) w.raw(int32(entry));
            }
            break;
        }
        case 'R':
            encode_random(value, w);
            break;
        case 'n':
            encode_nested(value, w);
            break;
        case '?':
            w.raw(static_cast<std::uint8_t>(!value.is_none()));
            if (value.is_none()) {
                type.skip();
            } else {
                encode(type, value, w);
            }
            break;
        default:
            throw py::value_error("unknown word in a type description");
    }
}

py::object decode(words& type, reader& r) {
    switch (type.next()) {
        case 'i':
            return py::int_(r.raw<std::int32_t>());
        case 'l':
            return py::int_(r.raw<std::int64_t>());
        case 'd':
            return py::float_(r.raw<double>());
        case 'b':
            return py::bool_(r.raw<std::uint8_t>() != 0);
        case 'c': {
            const char character = r.raw<char>();
            return py::reinterpret_steal<py::object>(PyUnicode_DecodeLatin1(&character, 1, nullptr));
        }
        case 's': {
            const auto size = r.raw<std::uint32_t>();
            // Any byte may stand in an answer: what is no UTF-8 stays visible as an escape.
            return py::reinterpret_steal<py::object>(
                PyUnicode_DecodeUTF8(r.take(size), static_cast<Py_ssize_t>(size), "backslashreplace"));
        }
        case 'v':
            return py::none();
        case '[': {
            const auto size = r.raw<std::uint32_t>();
            py::list items;
            const auto item_type = type.mark();
            type.skip();
            const auto behind = type.mark();
            for (std::uint32_t i = 0; i < size; ++i) {
                type.back_to(item_type);
                items.append(decode(type, r));
            }
            type.back_to(behind);
            return items;
        }
        case 'N': {
            const auto size = r.raw<std::uint32_t>();
            py::list items;
            for (std::uint32_t i = 0; i < size; ++i) items.append(py::int_(r.raw<std::int32_t>()));
            return items;
        }
        case 'T': {
            const auto size = r.raw<std::uint32_t>();
            py::list items;
            for (std::uint32_t i = 0; i < size; ++i) {
                if (r.raw<std::uint8_t>()) {
                    items.append(py::int_(r.raw<std::int32_t>()));
                } else {
                    items.append(py::none());
                }
            }
            return items;
        }
        case 'R': {
            const auto size = r.raw<std::uint32_t>();
            py::list items;
            for (std::uint32_t i = 0; i < size; ++i) {
                py::list pair;
                pair.append(py::int_(r.raw<std::int32_t>()));
                const auto random = r.raw<std::int32_t>();
                if (random < 0) {
                    pair.append(py::none());
                } else {
                    pair.append(py::int_(random));
                }
                items.append(pair);
            }
            return items;
        }
        case 'n':
            return decode_nested(r);
        case '?':
            if (r.raw<std::uint8_t>()) return decode(type, r);
            type.skip();
            return py::none();
        default:
            throw py::value_error("unknown word in a type description");
    }
}

std::string_view view(const py::bytes& data) { return static_cast<std::string_view>(data); }

py::bytes finished(writer& w) { return py::bytes(w.buffer().data(), w.buffer().size()); }

// A frame that ends early or goes on too long was made by a stranger.
template <class Work>
auto reading(const py::bytes& data, Work&& work) {
    const auto text = view(data);
    reader r(text.data(), text.size());
    try {
        auto result = work(r);
        if (r.left()) throw py::value_error("the frame goes on behind its value");
        return result;
    } catch (const std::logic_error&) {
        throw py::value_error("the frame ends early");
    }
}

}  // namespace

codec::codec(std::string params, std::string answer, std::vector<operation> operations)
    : params_(std::move(params)), answer_(std::move(answer)), operations_(std::move(operations)) {}

py::bytes codec::encode_args(const py::sequence& args) const {
    writer w;
    if (operations_.empty()) {
        words type(params_);
        for (const auto value : args) encode(type, value, w);
        if (!type.done()) throw py::value_error("too few arguments");
        return finished(w);
    }
    if (args.size() != 2) throw py::value_error("expected operations and their arguments");
    const py::list names = a_list(args[0]), values = a_list(args[1]);
    if (names.size() != values.size()) throw py::value_error("expected lists of equal length");
    w.raw(static_cast<std::uint32_t>(names.size()));
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto name = utf8(names[i]);
        std::size_t number = 0;
        while (number < operations_.size() && (operations_[number].name != name || (number == 0) != (i == 0))) ++number;
        if (number == operations_.size()) throw py::value_error("unknown operation " + std::string(name));
        w.raw(static_cast<std::uint8_t>(number));
        words type(operations_[number].params);
        for (const auto value : a_list(values[i])) encode(type, value, w);
        if (!type.done()) throw py::value_error("too few arguments for " + std::string(name));
    }
    return finished(w);
}

py::tuple codec::decode_args(const py::bytes& frame) const {
    return reading(frame, [&](reader& r) -> py::tuple {
        if (operations_.empty()) {
            py::list args;
            for (words type(params_); !type.done();) args.append(decode(type, r));
            return py::tuple(args);
        }
        py::list names, values;
        const auto count = r.raw<std::uint32_t>();
        for (std::uint32_t i = 0; i < count; ++i) {
            const operation& op = operations_.at(r.raw<std::uint8_t>());
            py::list these;
            for (words type(op.params); !type.done();) these.append(decode(type, r));
            names.append(py::str(op.name));
            values.append(these);
        }
        return py::make_tuple(names, values);
    });
}

py::bytes codec::encode_answer(const py::object& answer, const py::bytes& frame) const {
    writer w;
    if (operations_.empty()) {
        words type(answer_);
        encode(type, answer, w);
        return finished(w);
    }
    const py::list names = decode_args(frame)[0], results = a_list(answer);
    if (names.size() != results.size()) throw py::value_error("expected one result per operation");
    w.raw(static_cast<std::uint32_t>(names.size()));
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto name = utf8(names[i]);
        std::size_t number = 0;
        while (operations_.at(number).name != name || (number == 0) != (i == 0)) ++number;
        const bool nothing = number == 0 || operations_[number].returns == "v";
        if (nothing != py::object(results[i]).is_none()) throw py::value_error("a result of the wrong type");
        w.raw(static_cast<std::uint8_t>(!nothing));
        if (nothing) continue;
        words type(operations_[number].returns);
        encode(type, results[i], w);
    }
    return finished(w);
}

py::object codec::decode_answer(const py::bytes& payload, const py::bytes& frame) const {
    return reading(payload, [&](reader& r) -> py::object {
        if (operations_.empty()) {
            words type(answer_);
            return decode(type, r);
        }
        // The operations are read from the case: an answer does not repeat them.
        const auto text = view(frame);
        reader ops(text.data(), text.size());
        py::list results;
        const auto count = r.raw<std::uint32_t>();
        if (count != ops.raw<std::uint32_t>()) throw py::value_error("the number of results is not that of operations");
        for (std::uint32_t i = 0; i < count; ++i) {
            const operation& op = operations_.at(ops.raw<std::uint8_t>());
            for (words type(op.params); !type.done();) decode(type, ops);
            if (r.raw<std::uint8_t>()) {
                words type(op.returns);
                results.append(decode(type, r));
            } else {
                results.append(py::none());
            }
        }
        return results;
    });
}

}  // namespace judge_codec
