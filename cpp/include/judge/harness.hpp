// From a signature to a callable: decoding arguments, the call, encoding the answer. Submissions and references go
// through the same templates; what is generated for a problem is only a struct that names its types and methods
// (judge/kinds).
//
// A problem is served through five plain functions, so that the loop around them is compiled once (runtime.cpp):
// prepare decodes the arguments, call runs the submission, finish encodes the answer, drop frees what the harness owns,
// answer tells where the answer hangs, for whoever counts memory.
#pragma once

#include <memory>
#include <optional>
#include <ranges>
#include <tuple>
#include <utility>

#include "judge/nodes.hpp"

namespace __judge {

// Where something lies that other blocks of memory may hang on.
struct span {
    const void* begin;
    std::size_t size;
};

struct service {
    void* (*prepare)(reader&);
    void (*call)(void*);
    void (*finish)(void*, writer&);
    void (*drop)(void*);
    span (*answer)(void*);  // what is not the call's own memory after it
};

// A case while a service works on it.
class prepared {
public:
    prepared(const service& problem, reader frame) : problem_(problem), state_(problem.prepare(frame)) {}
    ~prepared() { problem_.drop(state_); }
    prepared(const prepared&) = delete;
    prepared& operator=(const prepared&) = delete;
    void call() { problem_.call(state_); }
    void finish(writer& w) { problem_.finish(state_, w); }
    span answer() const { return problem_.answer(state_); }

private:
    const service& problem_;
    void* state_;
};

// ---- arguments: constructed in wire order, linked to each other afterwards

template <class Tag, class T = wire::canonical<Tag>>
struct value_argument {
    explicit value_argument(reader& r) : value(codec<Tag>::get(r)) {}
    template <class All>
    void link(All&) {}
    T& pass() { return value; }
    void put(writer& w) { codec<Tag>::put(w, value); }
    T value;
};
template <class Node>
struct list_argument {
    explicit list_argument(reader& r) : nodes(read_list<Node>(r)), head(nodes.empty() ? nullptr : nodes[0]) {}
    template <class All>
    void link(All&) {}
    Node*& pass() { return head; }
    std::vector<Node*> nodes;
    Node* head;
};
template <class Node>
struct lists_argument {
    explicit lists_argument(reader& r) {
        const auto size = r.raw<std::uint32_t>();
        for (std::uint32_t i = 0; i < size; ++i) heads.push_back(list_argument<Node>(r).head);
    }
    template <class All>
    void link(All&) {}
    std::vector<Node*>& pass() { return heads; }
    std::vector<Node*> heads;
};
template <class Node, std::size_t Position>
struct cyclic_argument : list_argument<Node> {
    using list_argument<Node>::list_argument;
    template <class All>
    void link(All& all) {
        const int at = std::get<Position>(all).value;
        if (at >= 0 && !this->nodes.empty()) this->nodes.back()->next = this->nodes[static_cast<std::size_t>(at)];
    }
};
// A list whose tail leads on to a node of another one.
template <class Node, std::size_t List, std::size_t Position>
struct joining_argument : list_argument<Node> {
    using list_argument<Node>::list_argument;
    template <class All>
    void link(All& all) {
        const int at = std::get<Position>(all).value;
        if (at < 0) return;
        Node* joint = std::get<List>(all).nodes[static_cast<std::size_t>(at)];
        (this->nodes.empty() ? this->head : this->nodes.back()->next) = joint;
    }
};
template <class Node>
struct tree_argument {
    explicit tree_argument(reader& r) : nodes(read_tree<Node>(r, &values)), root(nodes.empty() ? nullptr : nodes[0]) {}
    template <class All>
    void link(All&) {}
    Node*& pass() { return root; }
    std::vector<std::int32_t> values;
    std::vector<Node*> nodes;
    Node* root;
};
template <class Node>
struct trees_argument {
    explicit trees_argument(reader& r) {
        const auto size = r.raw<std::uint32_t>();
        for (std::uint32_t i = 0; i < size; ++i) roots.push_back(tree_argument<Node>(r).root);
    }
    template <class All>
    void link(All&) {}
    std::vector<Node*>& pass() { return roots; }
    std::vector<Node*> roots;
};
// A node of a tree is named by its value, one of a list by its index.
template <class Whole>
std::int32_t name_of_node([[maybe_unused]] const Whole& whole, std::size_t i) {
    if constexpr (requires { whole.values; }) {
        return whole.values[i];
    } else {
        return static_cast<std::int32_t>(i);
    }
}
template <class Node, std::size_t Whole>
struct node_of_argument {
    explicit node_of_argument(reader& r) : value(r.raw<std::int32_t>()) {}
    template <class All>
    void link(All& all) {
        auto& whole = std::get<Whole>(all);
        for (std::size_t i = 0; i < whole.nodes.size(); ++i) {
            if (name_of_node(whole, i) == value) node = whole.nodes[i];
        }
    }
    Node*& pass() { return node; }
    std::int32_t value;
    Node* node = nullptr;
};
template <class Node>
struct random_argument {
    explicit random_argument(reader& r)
        : nodes(read_random<Node>(r, links)), head(nodes.empty() ? nullptr : nodes[0]) {}
    template <class All>
    void link(All&) {}
    Node*& pass() { return head; }
    std::vector<random_link> links;
    std::vector<Node*> nodes;
    Node* head;
};

// A clock that stands still until it is moved. Clock is the class that the submission sees.
template <class Clock>
struct clock_argument {
    struct fake final : Clock {
        long long now_ms() const override { return now; }
        long long now = 0;
    };
    explicit clock_argument(reader& r) { clock.now = r.raw<std::int64_t>(); }
    Clock& pass() { return clock; }
    long long* moves() { return &clock.now; }
    fake clock;
};

// ---- answers

template <class Tag>
struct value_answer {
    template <class R, class All>
    static void put(writer& w, const R& result, All&) {
        codec<Tag>::put(w, result);
    }
};
struct list_answer {
    template <class R, class All>
    static void put(writer& w, const R& head, All&) {
        write_list(w, head);
    }
};
struct tree_answer {
    template <class R, class All>
    static void put(writer& w, const R& root, All&) {
        write_tree(w, root);
    }
};
template <class Answer>
struct many_answer {
    template <class R, class All>
    static void put(writer& w, const R& heads, All& all) {
        w.raw(static_cast<std::uint32_t>(heads.size()));
        for (const auto& head : heads) Answer::put(w, head, all);
    }
};
template <std::size_t Whole>
struct node_of_answer {
    template <class R, class All>
    static void put(writer& w, const R& node, All& all) {
        auto& whole = std::get<Whole>(all);
        w.raw(static_cast<std::uint8_t>(node != nullptr));
        if (!node) return;
        for (std::size_t i = 0; i < whole.nodes.size(); ++i) {
            if (whole.nodes[i] == node) return w.raw(name_of_node(whole, i));
        }
        constexpr bool tree = requires { whole.values; };
        throw malformed(std::string("the returned node is none of the ") + (tree ? "tree" : "list") + "'s nodes");
    }
};
template <std::size_t Original>
struct random_copy_answer {
    template <class R, class All>
    static void put(writer& w, const R& head, All& all) {
        auto& original = std::get<Original>(all);
        write_random_copy(w, head, original.nodes, original.links);
    }
};

// What a codec encodes into may be of any type. Nodes that were kept as they are were not encoded: where the type can
// hold them, the decoded tree must not begin with the node that was given. Only addresses are compared.
template <class Text>
constexpr bool holds_nodes = std::is_pointer_v<Text>;
template <class Text>
    requires requires { typename Text::value_type; }
constexpr bool holds_nodes<Text> = std::is_pointer_v<typename Text::value_type>;

template <class R, class Text, class Argument>
void not_itself(const R& root, const Text&, const Argument& argument) {
    if constexpr (holds_nodes<Text> && requires { argument.nodes; }) {
        constexpr bool tree = requires { argument.values; };
        if (!argument.nodes.empty() && root == argument.nodes[0])
            throw malformed(std::string("the ") + (tree ? "tree" : "list") + " was not encoded: it is the same one");
    }
}

// ---- what a text is passed as

#if defined(__SANITIZE_ADDRESS__)
void look_at_memory(bool);  // runtime.cpp

template <class... Taken>
constexpr bool is_text_at(std::size_t position) {
    const bool text[] = {std::is_same_v<Taken, std::string>..., false};
    return position < sizeof...(Taken) && text[position];
}
template <class>
struct takes {
    static constexpr bool text_at(std::size_t) { return false; }  // nothing is known of it: overloaded, or a template
};
template <class R, class... Taken>
struct takes<R (*)(Taken...)> {
    static constexpr bool text_at(std::size_t position) { return is_text_at<Taken...>(position); }
};
template <class R, class C, class... Taken>
struct takes<R (C::*)(Taken...)> : takes<R (*)(Taken...)> {};
template <class R, class C, class... Taken>
struct takes<R (C::*)(Taken...) const> : takes<R (*)(Taken...)> {};

// A method that takes a text by value, as the site's signatures do, is given a copy: its memory is none of the call's.
template <std::size_t Position, class Method>
decltype(auto) pass_text(std::string& value) {
    if constexpr (takes<Method>::text_at(Position)) {
        struct quiet {
            quiet() { look_at_memory(false); }
            ~quiet() { look_at_memory(true); }
        } guard;
        return std::string(value);
    } else {
        return (value);
    }
}
#else
template <std::size_t, class>
std::string& pass_text(std::string& value) {
    return value;
}
#endif

// ---- one call a case: P has arguments, answer and call(arguments); Answer keeps what the call gives

// P::call; where it wants to, it leaves in `kept` what has to live as long as the answer is looked at.
template <class P, class All>
auto call_of(All& all, [[maybe_unused]] std::shared_ptr<void>& kept) {
    if constexpr (requires { P::call(all, kept); }) {
        return P::call(all, kept);
    } else {
        return P::call(all);
    }
}

// Kinds function, round-trip and contract: what the call returns.
template <class P>
struct returned {
    using arguments = typename P::arguments;
    using result =
        std::decay_t<decltype(call_of<P>(std::declval<arguments&>(), std::declval<std::shared_ptr<void>&>()))>;
    void call(arguments& all) { value.emplace(call_of<P>(all, kept)); }
    void put(arguments& all, writer& w) { P::answer::put(w, *value, all); }
    span held(arguments&) const { return {&value, sizeof value}; }
    std::optional<result> value;
    std::shared_ptr<void> kept;  // the last member, so that it goes first: it may look at nodes in its destructor
};

// The elements of a changed argument that count, where the call returns how many.
template <class List>
auto first_of(List& list, long long length) {
    const auto size = static_cast<long long>(list.size());
    if (length < 0 || length > size) {
        throw malformed("the returned length " + std::to_string(length) + " is not from 0 to " + std::to_string(size) +
                        ", the number of elements");
    }
    return std::ranges::subrange(list.begin(), list.begin() + length);
}

// Kind in-place: argument P::output after the call, or as many of its first elements as the call returns.
template <class P>
struct changed_argument {
    using arguments = typename P::arguments;
    void call(arguments& all) {
        if constexpr (P::returns_length) {
            length = P::call(all);
        } else {
            P::call(all);
        }
    }
    void put(arguments& all, writer& w) {
        auto& value = std::get<P::output>(all).pass();
        if constexpr (P::returns_length) {
            P::answer::put(w, first_of(value, length), all);
        } else {
            P::answer::put(w, value, all);
        }
    }
    span held(arguments& all) const { return {&all, sizeof all}; }
    long long length = 0;
};

template <class P, class Answer>
struct call_service {
    using arguments = typename P::arguments;
    struct state {
        explicit state(reader& r) : all(read(r, std::make_index_sequence<std::tuple_size_v<arguments>>{})) {
            std::apply([this](auto&... each) { (each.link(all), ...); }, all);
        }
        template <std::size_t... I>
        static arguments read(reader& r, std::index_sequence<I...>) {
            return arguments{std::tuple_element_t<I, arguments>(r)...};
        }
        arguments all;
        Answer answer{};
    };
    static void* prepare(reader& r) { return new state(r); }
    static void call(void* p) {
        auto& s = *static_cast<state*>(p);
        s.answer.call(s.all);
    }
    static void finish(void* p, writer& w) {
        auto& s = *static_cast<state*>(p);
        s.answer.put(s.all, w);
    }
    static void drop(void* p) { delete static_cast<state*>(p); }
    static span answer(void* p) {
        auto& s = *static_cast<state*>(p);
        return s.answer.held(s.all);
    }
    static constexpr service table{prepare, call, finish, drop, answer};
};

template <class P>
using function_service = call_service<P, returned<P>>;
template <class P>
using in_place_service = call_service<P, changed_argument<P>>;

// ---- kind given: the package's Driver is made of the arguments, calls the submission and tells the answer

template <class P>
struct driven_service {
    using arguments = typename P::arguments;
    using driver = typename P::driver;
    struct state {
        std::unique_ptr<driver> made;
        std::string broken;  // why there is none
    };
    template <std::size_t... I>
    static arguments read([[maybe_unused]] reader& r, std::index_sequence<I...>) {
        return arguments{std::tuple_element_t<I, arguments>(r)...};
    }
    static void* prepare(reader& r) {
        auto all = read(r, std::make_index_sequence<std::tuple_size_v<arguments>>{});
        auto s = std::make_unique<state>();
        try {
            s->made.reset(P::make(all));
        } catch (const std::exception& error) {
            s->broken = std::string("driver.hpp: the Driver cannot be made: ") + error.what();
        }
        return s.release();
    }
    static void call(void* p) {
        auto& s = *static_cast<state*>(p);
        if (!s.made) throw package_fault(s.broken);
        s.made->call();
    }
    static void finish(void* p, writer& w) {
        auto& s = *static_cast<state*>(p);
        try {
            P::answer::put(w, s.made->finish(), *s.made);
        } catch (const malformed&) {
            throw;
        } catch (const std::bad_alloc&) {
            throw;
        } catch (const std::exception& error) {
            throw package_fault(std::string("driver.hpp: finish fails: ") + error.what());
        }
    }
    static void drop(void* p) { delete static_cast<state*>(p); }
    static span answer(void* p) {
        auto& s = *static_cast<state*>(p);
        return {s.made.get(), sizeof(driver)};
    }
    static constexpr service table{prepare, call, finish, drop, answer};
};

// What given.hpp and driver.hpp may use. Wrong: the answer is wrong in a way that a value cannot say; the learner is
// shown the text.
using Wrong = malformed;

// A node that is given to the submission, which may delete it.
template <class Node, class... Arguments>
Node* make(Arguments... arguments) {
    return make_node<Node>(arguments...);
}

template <class T>
struct tag_of;
template <>
struct tag_of<int> : std::type_identity<wire::i32> {};
template <>
struct tag_of<long long> : std::type_identity<wire::i64> {};
template <>
struct tag_of<double> : std::type_identity<wire::f64> {};
template <>
struct tag_of<bool> : std::type_identity<wire::boolean> {};
template <>
struct tag_of<std::string> : std::type_identity<wire::text> {};
template <class Item>
struct tag_of<std::vector<Item>> : std::type_identity<wire::list<typename tag_of<Item>::type>> {};

// Writes a question and waits for the reply (runtime.cpp; in the extension module, module.cpp).
std::vector<char> asked(const std::vector<char>& question);

// Asks the judge: what is asked for is not in this process.
template <class Answer, class... Arguments>
Answer ask(const char* name, const Arguments&... arguments) {
    writer question;
    codec<wire::text>::put(question, name);
    (codec<typename tag_of<Arguments>::type>::put(question, arguments), ...);
    const std::vector<char> reply = asked(question.buffer());
    reader r(reply.data(), reply.size());
    return codec<typename tag_of<Answer>::type>::get(r);
}

// ---- kind design: P::make(reader) constructs, P::apply(object, operation, reader, writer) runs one operation
//
// Plain arguments are read while the operations run. Where there are structures of nodes, P::build(operation, reader,
// built) goes through the operations before, and make and apply take what it built as their last argument.

// The structures of a case in the order of its operations, each with the length of what it was read from.
class built {
public:
    template <class Argument>
    void add(reader& r) {
        const char* from = r.position();
        auto made = std::make_shared<Argument>(r);
        if constexpr (requires { made->moves(); }) clock_ = made->moves();
        all_.push_back({std::move(made), static_cast<std::size_t>(r.position() - from)});
    }
    void advance(reader& r) { *clock_ += r.raw<std::int64_t>(); }
    template <class Argument>
    decltype(auto) next(reader& r) {
        part& one = all_[at_++];
        r.take(one.size);
        return static_cast<Argument*>(one.made.get())->pass();
    }

private:
    struct part {
        std::shared_ptr<void> made;
        std::size_t size;
    };
    std::vector<part> all_;
    std::size_t at_ = 0;
    long long* clock_ = nullptr;
};

template <class P>
constexpr bool builds = requires(reader& r, built& given) { P::build(0, r, given); };

template <class P>
struct design_service {
    struct state {
        const char* data;
        std::size_t size;
        writer results;
        built given;
    };
    static void* prepare(reader& r) {
        const std::size_t size = r.left();
        auto* s = new state{r.take(size), size, {}, {}};
        if constexpr (builds<P>) {
            reader all(s->data, s->size);
            const auto count = all.raw<std::uint32_t>();
            for (std::uint32_t i = 0; i < count; ++i) P::build(all.raw<std::uint8_t>(), all, s->given);
        }
        return s;
    }
    static void call(void* p) {
        auto& s = *static_cast<state*>(p);
        reader r(s.data, s.size);
        const auto count = r.raw<std::uint32_t>();
        s.results.raw(count);
        if (!count) return;
        r.raw<std::uint8_t>();
        if constexpr (builds<P>) {
            auto object = P::make(r, s.given);
            s.results.raw(std::uint8_t{0});
            for (std::uint32_t i = 1; i < count; ++i) P::apply(*object, r.raw<std::uint8_t>(), r, s.results, s.given);
        } else {
            auto object = P::make(r);
            s.results.raw(std::uint8_t{0});
            for (std::uint32_t i = 1; i < count; ++i) P::apply(*object, r.raw<std::uint8_t>(), r, s.results);
        }
    }
    static void finish(void* p, writer& w) {
        auto& results = static_cast<state*>(p)->results.buffer();
        w.bytes(results.data(), results.size());
    }
    static void drop(void* p) { delete static_cast<state*>(p); }
    static span answer(void* p) { return {p, sizeof(state)}; }
    static constexpr service table{prepare, call, finish, drop, answer};
};

// The result of one operation: u8 present, then the value unless the method is void. Nodes are read at once: a later
// operation may change them.
template <class Answer, class F>
void put_structure(writer& w, F&& f) {
    std::tuple<> none;
    w.raw(std::uint8_t{1});
    Answer::put(w, f(), none);
}

template <class Tag, class F>
void put_result(writer& w, F&& f) {
    if constexpr (std::is_same_v<Tag, wire::nothing>) {
        f();
        w.raw(std::uint8_t{0});
    } else {
        w.raw(std::uint8_t{1});
        codec<Tag>::put(w, f());
    }
}

template <class Tag>
auto next_value(reader& r) {
    return codec<Tag>::get(r);
}

}  // namespace __judge
