// judge._reference: every problem's reference.cpp and the codec for its arguments and answers.
//
// One pybind11 translation unit for any number of references: a reference takes and returns the wire format, so that
// only this file pays for pybind11's templates (docs/decisions/reference-binding.md).
#include "judge/harness.hpp"
#include "judge/protocol.hpp"

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <csignal>
#include <ctime>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#include "codec.hpp"
#include "registry.hpp"

namespace py = pybind11;
using judge_codec::codec;
using judge_codec::operation;

// References make ordinary nodes: nothing is contained here and nothing is timed by the thousand.
__judge::arena* __judge::node_arena = nullptr;

namespace {

// What a reference may ask of, and the frame that it works on. A reference runs in the thread that called it.
struct talk {
    py::object reply;
    std::string_view frame;
};
thread_local talk* talking = nullptr;

class conversation {
public:
    explicit conversation(talk& with) { talking = &with; }
    ~conversation() { talking = nullptr; }
    conversation(const conversation&) = delete;
    conversation& operator=(const conversation&) = delete;
};

}  // namespace

std::vector<char> __judge::asked(const std::vector<char>& question) {
    if (!talking) throw std::logic_error("there is nobody to ask");
    const py::gil_scoped_acquire held;
    try {
        const py::bytes frame(talking->frame.data(), talking->frame.size());
        const auto reply = talking->reply(frame, py::bytes(question.data(), question.size())).cast<std::string>();
        return {reply.begin(), reply.end()};
    } catch (const py::error_already_set& error) {
        throw std::runtime_error(error.what());
    }
}

namespace {

std::uint64_t thread_cpu_ns() {
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<std::uint64_t>(t.tv_sec) * 1'000'000'000ULL + static_cast<std::uint64_t>(t.tv_nsec);
}

class reference {
public:
    explicit reference(const std::string& name) {
        for (std::size_t i = 0; i < judge_reference::entry_count; ++i) {
            if (judge_reference::entries[i].name == name) entry_ = &judge_reference::entries[i];
        }
        if (!entry_) throw py::key_error("no reference is compiled in for " + name);
    }

    std::string source_hash() const { return entry_->source_hash; }

    // One frame in, one answer out.
    py::bytes answer(const py::bytes& frame, const py::object& reply) const {
        const auto text = static_cast<std::string_view>(frame);
        __judge::writer w;
        talk with{reply, text};
        {
            const conversation lasting(with);
            const py::gil_scoped_release free;
            run(__judge::reader(text.data(), text.size()), w);
        }
        return py::bytes(w.buffer().data(), w.buffer().size());
    }

    // Frames (u32 length + arguments) in; records as a contained process would write them out (u32 length, status 0,
    // answer).
    py::bytes answer_all(const py::bytes& blob, const py::object& reply) const {
        const auto text = static_cast<std::string_view>(blob);
        __judge::writer out;
        talk with{reply, {}};
        {
            const conversation lasting(with);
            const py::gil_scoped_release free;
            __judge::reader frames(text.data(), text.size());
            __judge::writer w;
            while (frames.left()) {
                const auto size = frames.raw<std::uint32_t>();
                w.buffer().clear();
                const char* frame = frames.take(size);
                with.frame = {frame, size};
                run(__judge::reader(frame, size), w);
                out.raw(static_cast<std::uint32_t>(w.buffer().size() + 1));
                out.raw(std::uint8_t{0});
                out.bytes(w.buffer().data(), w.buffer().size());
            }
        }
        return py::bytes(out.buffer().data(), out.buffer().size());
    }

    // (calls, CPU nanoseconds) of calls on equal inputs until `min_ns` are spent, or so many times that with all that
    // prepares them: an input of many nodes takes a thousand times as long to make as many a call on it.
    std::pair<std::uint64_t, std::uint64_t> time(const py::bytes& frame, std::uint64_t min_ns,
                                                 const py::object& reply) const {
        const auto text = static_cast<std::string_view>(frame);
        std::uint64_t calls = 0, spent = 0;
        talk with{reply, text};
        const conversation lasting(with);
        const py::gil_scoped_release free;
        const std::uint64_t begun = thread_cpu_ns();
        while (!calls || (spent < min_ns && thread_cpu_ns() - begun < __judge::preparing * min_ns)) {
            __judge::prepared one(*entry_->service, {text.data(), text.size()});
            const std::uint64_t before = thread_cpu_ns();
            one.call();
            spent += thread_cpu_ns() - before;
            ++calls;
        }
        return {calls, spent};
    }

private:
    void run(__judge::reader frame, __judge::writer& w) const {
        __judge::prepared one(*entry_->service, frame);
        one.call();
        one.finish(w);
    }

    const judge_reference::entry* entry_ = nullptr;
};

py::list names() {
    py::list all;
    for (std::size_t i = 0; i < judge_reference::entry_count; ++i) all.append(judge_reference::entries[i].name);
    return all;
}

// A known piece of work with some of everything that submissions do: arithmetic, sorting, memory that does not fit the
// nearest cache, jumps that are not foreseen. What it takes tells how fast this machine is at this moment.
std::uint64_t known_work() {
    const auto before = thread_cpu_ns();
    std::uint32_t state = 2463534242U;
    std::vector<std::uint32_t> values(1U << 15);
    for (auto& value : values) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        value = state;
    }
    std::vector<std::uint32_t> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    volatile std::size_t found = 0;
    for (const auto value : values) {
        found =
            found + static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
    }
    return thread_cpu_ns() - before;
}

// A helper process of the judge's own ends with the judge.
void die_with_parent() {
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

}  // namespace

PYBIND11_MODULE(_reference, m) {
    m.doc() = "Reference solutions in C++ and the codec for their arguments and answers.";
    py::class_<operation>(m, "Operation", "A method of a design problem; types as in Codec.")
        .def(py::init<std::string, std::string, std::string>(), py::arg("name"), py::arg("params"), py::arg("returns"));
    py::class_<codec>(m, "Codec", "Encodes and decodes the cases and answers of one problem.")
        .def(py::init<std::string, std::string, std::vector<operation>>(), py::arg("params"), py::arg("answer"),
             py::arg("operations"))
        .def("encode_args", &codec::encode_args, py::arg("args"))
        .def("decode_args", &codec::decode_args, py::arg("frame"))
        .def("encode_answer", &codec::encode_answer, py::arg("answer"), py::arg("frame"))
        .def("decode_answer", &codec::decode_answer, py::arg("payload"), py::arg("frame"));
    py::class_<reference>(m, "Reference", "A reference solution compiled into this module.")
        .def(py::init<const std::string&>(), py::arg("name"))
        .def_property_readonly("source_hash", &reference::source_hash)
        .def("answer", &reference::answer, py::arg("frame"), py::arg("reply") = py::none())
        .def("answer_all", &reference::answer_all, py::arg("blob"), py::arg("reply") = py::none())
        .def("time", &reference::time, py::arg("frame"), py::arg("min_ns"), py::arg("reply") = py::none());
    m.def("die_with_parent", &die_with_parent, "Kills this process when its parent ends (Linux only).");
    m.def("known_work", &known_work, py::call_guard<py::gil_scoped_release>(),
          "CPU nanoseconds that a fixed piece of work takes at this moment.");
    m.def("names", &names, "Every topic/slug with a reference in this module.");
}
