// Drives the learner's UniquePtr and writes down what it sees, one line per observation.
//
// The objects that are owned live in a ledger: every construction and destruction is entered there under the object's
// address, and no memory goes back to the heap before the run ends. So a second delete, a delete of an uninitialised
// pointer or a use after the end is a line of the report; whether it also crashes does not depend on luck.
namespace contract_driver {
namespace {

struct Ledger {
    struct Entry {
        const void* object = nullptr;
        int value = 0;
        bool alive = false;
        bool freed = false;
    };

    std::vector<Entry> entries;  // open addressing; an address once entered stays
    std::size_t used = 0;
    std::vector<void*> blocks;
    std::vector<std::string> lines;
    std::vector<int> destroyed;  // values of the objects destroyed since the last line, in order
    int alive = 0;
    int allocated = 0;
    int freed = 0;
    int incidents = 0;

    Ledger() : entries(64) {}
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;
    ~Ledger() {
        for (void* block : blocks) ::operator delete(block);
    }

    // Where an address is or would be entered.
    Entry& place(const void* object) {
        const std::size_t mask = entries.size() - 1;
        std::size_t at = (reinterpret_cast<std::uintptr_t>(object) >> 2) * 0x9E3779B97F4A7C15u >> 20 & mask;
        while (entries[at].object != nullptr && entries[at].object != object) at = (at + 1) & mask;
        return entries[at];
    }
    // The entry of a known object, dead or alive, or null. Valid until the next object is born.
    Entry* known(const void* object) {
        Entry& entry = place(object);
        return object != nullptr && entry.object == object ? &entry : nullptr;
    }
    // The entry of a living object, or null.
    Entry* living(const void* object) {
        Entry* entry = known(object);
        return entry && entry->alive ? entry : nullptr;
    }
    [[gnu::noinline]] void grow() {
        std::vector<Entry> old(entries.size() * 2);
        old.swap(entries);
        for (const Entry& entry : old) {
            if (entry.object != nullptr) place(entry.object) = entry;
        }
    }

    [[gnu::noinline]] void* take(std::size_t size) {
        void* block = ::operator new(size);
        blocks.push_back(block);
        return block;
    }
    [[gnu::noinline]] void note(const char* line) { lines.emplace_back(line); }
    [[gnu::noinline]] void incident(const char* what) {
        if (++incidents <= 8) lines.push_back(std::string("! ") + what);
    }
    [[gnu::noinline]] void born(const void* object, int value) {
        if (used * 2 >= entries.size()) grow();
        Entry& entry = place(object);
        if (entry.object == nullptr) ++used;
        entry.object = object;
        entry.value = value;
        entry.alive = true;
        ++alive;
    }
    [[gnu::noinline]] bool died(const void* object) {
        Entry* entry = known(object);
        if (entry == nullptr || !entry->alive) {
            incident(entry ? "an object was destroyed twice" : "the destructor ran on something that is no object");
            return false;
        }
        entry->alive = false;
        --alive;
        destroyed.push_back(entry->value);
        return true;
    }
    void gave_back(const void* block) {
        Entry* entry = known(block);
        if (entry == nullptr || entry->freed) return;  // died() has reported it
        entry->freed = true;
        ++freed;
    }
};

Ledger* ledger = nullptr;

// Memory of what derives from this stays with the ledger.
struct Kept {
    static void* operator new(std::size_t size) {
        if (!ledger) return ::operator new(size);
        ++ledger->allocated;
        return ledger->take(size);
    }
    static void operator delete(void* block) {
        if (ledger) ledger->gave_back(block);
    }
    static void operator delete[](void*) {
        if (ledger) ledger->incident("a single object was deleted with delete[]");
    }
};

// The object that is owned in most checks. A UniquePtr has no business copying or moving it, but it can be, so that a
// class that does so is told and not rejected by the compiler.
struct Element : Kept {
    int value;

    explicit Element(int v) : value(v) { ledger->born(this, v); }
    Element(const Element& other) : Kept(), value(read(other)) {
        ledger->incident("an object was copied or moved");
        ledger->born(this, value);
    }
    Element& operator=(const Element& other) {
        ledger->incident("an object was assigned");
        const int v = read(other);
        if (Ledger::Entry* mine = ledger->living(this)) mine->value = value = v;
        return *this;
    }
    ~Element() {
        if (ledger) ledger->died(this);
    }
    void write(int v) {
        if (Ledger::Entry* mine = ledger->living(this)) {
            mine->value = value = v;
        } else {
            ledger->incident("a dead object was written to");
        }
    }
    static int read(const Element& other) {
        Ledger::Entry* entry = ledger->living(&other);
        return entry ? entry->value : -1;
    }
};

// A node that owns the next one. The owner itself stands in memory of the ledger too.
struct Node : Kept {
    UniquePtr<Node>* next;

    explicit Node(int v) : next(static_cast<UniquePtr<Node>*>(ledger->take(sizeof(UniquePtr<Node>)))) {
        std::construct_at(next);
        ledger->born(this, v);
    }
    Node(const Node&) = delete;
    Node& operator=(const Node&) = delete;
    ~Node() {
        if (ledger && ledger->died(this)) std::destroy_at(next);
    }
};

struct Shape {
    virtual ~Shape() {
        if (ledger) ledger->note("Shape destroyed");
    }
    virtual int corners() const { return 0; }
};
struct Square : Shape {
    ~Square() override {
        if (ledger) ledger->note("Square destroyed");
    }
    int corners() const override { return 4; }
};

using Pointer = UniquePtr<Element>;

[[gnu::noinline]] void say(std::string line) { ledger->lines.push_back(std::move(line)); }

[[gnu::noinline]] std::string number(long long value) { return std::to_string(value); }

// The value of the object a pointer leads to, "-" for null.
[[gnu::noinline]] std::string value_at(const void* object) {
    if (object == nullptr) return "-";
    const Ledger::Entry* entry = ledger->living(object);
    return entry ? number(entry->value) : std::string("(no living object)");
}

// What an owner holds, seen through get, operator bool, * and -> at once.
[[gnu::noinline]] std::string held_by(Pointer& owner) {
    Element* object = owner.get();
    std::string text = value_at(object);
    if (static_cast<bool>(owner) != (object != nullptr)) text += "(bool and get disagree)";
    if (object != nullptr && ledger->living(object)) {
        auto&& target = *owner;
        if (std::addressof(target) != object) text += "(* and get disagree)";
        if (std::addressof(*owner.operator->()) != object) text += "(-> and get disagree)";
    }
    return text;
}

// What was destroyed since the last call.
[[gnu::noinline]] std::string newly_destroyed() {
    std::string text;
    for (const int value : ledger->destroyed) {
        if (!text.empty()) text += ' ';
        text += number(value);
    }
    ledger->destroyed.clear();
    return text.empty() ? "-" : text;
}

[[gnu::noinline]] void say_state(const std::string& label, const std::string& state) {
    std::string line = label;
    line += ": ";
    line += state;
    line += " | destroyed ";
    line += newly_destroyed();
    line += " | alive ";
    line += number(ledger->alive);
    say(std::move(line));
}

[[gnu::noinline]] std::string all_held(std::initializer_list<Pointer*> owners) {
    std::string state;
    for (Pointer* owner : owners) {
        if (!state.empty()) state += ' ';
        state += contract_driver::held_by(*owner);
    }
    return state;
}

// A line of what some owners hold.
[[gnu::noinline]] void say_held(const char* label, std::initializer_list<Pointer*> owners) {
    say_state(label, all_held(owners));
}

// A line of one yes or no.
[[gnu::noinline]] void say_fact(const char* label, bool fact) {
    say(std::string(label) + ": " + (fact ? "yes" : "no"));
}

// Assigns nullptr where the class allows it; that it has to is a compile-time check.
template <class Owner>
void assign_null(Owner& owner) {
    if constexpr (std::is_assignable_v<Owner&, std::nullptr_t>) {
        owner = nullptr;
    } else {
        owner.reset();
    }
}

Pointer make_pointer(int value) { return Pointer(new Element(value)); }

// Storage that does not happen to hold null when an owner is constructed in it.
struct DirtyStorage {
    alignas(Pointer) unsigned char bytes[sizeof(Pointer)];
    DirtyStorage() {
        volatile unsigned char* raw = bytes;
        for (std::size_t i = 0; i < sizeof(bytes); ++i) raw[i] = 0xA5;
    }
};

[[gnu::cold]] void check_construct() {
    {
        DirtyStorage first;
        DirtyStorage second;
        Pointer* by_default = ::new (static_cast<void*>(first.bytes)) Pointer;
        say_held("default", {by_default});
        Pointer* from_nullptr = ::new (static_cast<void*>(second.bytes)) Pointer(nullptr);
        say_held("nullptr", {from_nullptr});
        std::destroy_at(by_default);
        std::destroy_at(from_nullptr);
    }
    Element* raw = new Element(7);
    Pointer owner(raw);
    say_held("pointer", {&owner});
    say_fact("the same object", owner.get() == raw);
}

[[gnu::cold]] void check_destroy() {
    {
        Pointer empty;
        Pointer owner(new Element(1));
        say_held("before the end of the scope", {&owner});
    }
    say_state("after it", "-");
    {
        Pointer first(new Element(2));
        Pointer second(new Element(3));
    }
    say_state("two owners", "-");
}

[[gnu::cold]] void check_move_construct() {
    Pointer source(new Element(4));
    Element* raw = source.get();
    {
        Pointer target(std::move(source));
        say_held("target", {&target});
        say_held("source", {&source});
        say_fact("the same object", target.get() == raw);
        Pointer nothing(std::move(source));
        say_held("moved from an empty one", {&nothing, &source});
    }
    say_held("target gone", {&source});
    Pointer made = make_pointer(5);
    say_held("returned by a function", {&made});
}

[[gnu::cold]] void check_move_assign() {
    Pointer target(new Element(1));
    Pointer source(new Element(2));
    const Pointer* result = std::addressof(target = std::move(source));
    say_held("owner to owner", {&target, &source});
    say_fact("assignment returns the target", result == &target);
    source = std::move(target);
    say_held("owner to empty", {&target, &source});
    source = std::move(target);
    say_held("empty to owner", {&target, &source});
    source = std::move(target);
    say_held("empty to empty", {&target, &source});
    target = make_pointer(3);
    say_held("from a temporary", {&target});
    target = make_pointer(4);
    say_held("and again", {&target});
}

[[gnu::cold]] void check_self_move() {
    Pointer owner(new Element(6));
    Pointer& same = owner;
    owner = std::move(same);
    say_held("self-move of an owner", {&owner});
    Pointer empty;
    Pointer& also = empty;
    empty = std::move(also);
    say_held("self-move of an empty one", {&empty});
}

[[gnu::cold]] void check_release() {
    Pointer owner(new Element(8));
    Element* expected = owner.get();
    Element* raw = owner.release();
    say_held("after release", {&owner});
    say_fact("returned what it owned", raw == expected);
    say("release of an empty one: " + value_at(owner.release()));
    if (ledger->living(raw)) delete raw;
    say_held("deleted by hand", {&owner});
    owner.reset(new Element(9));
    say_held("used again", {&owner});
}

[[gnu::cold]] void check_reset() {
    Pointer owner;
    owner.reset();
    say_held("reset of an empty one", {&owner});
    owner.reset(new Element(1));
    say_held("reset to 1", {&owner});
    owner.reset(new Element(2));
    say_held("reset to 2", {&owner});
    owner.reset(nullptr);
    say_held("reset to nullptr", {&owner});
    owner.reset(new Element(3));
    owner.reset();
    say_held("reset to 3 and to nothing", {&owner});
}

[[gnu::cold]] void check_self_reset() {
    Pointer owner(new Element(5));
    owner.reset(owner.release());
    say_held("reset(release())", {&owner});
    owner.reset(new Element(6));
    say_held("reset to another", {&owner});
}

[[gnu::cold]] void check_swap() {
    Pointer first(new Element(1));
    Pointer second(new Element(2));
    Pointer empty;
    const Element* one = first.get();
    first.swap(second);
    say_held("owner and owner", {&first, &second});
    say_fact("the objects stayed where they were", second.get() == one);
    first.swap(empty);
    say_held("owner and empty", {&first, &empty});
    first.swap(empty);
    say_held("and back", {&first, &empty});
    Pointer& same = first;
    first.swap(same);
    say_held("with itself", {&first});
    std::swap(first, second);
    say_held("std::swap", {&first, &second});
}

[[gnu::cold]] void check_access() {
    Element* raw = new Element(10);
    Pointer owner(raw);
    if (owner.get() != raw) return say_held("get does not return the object", {&owner});
    auto&& target = *owner;
    say_fact("* leads to the object", std::addressof(target) == raw);
    say_fact("-> leads to the object", std::addressof(*owner.operator->()) == raw);
    target.write(11);
    say_held("written through *", {&owner});
    owner->write(12);
    say_held("written through ->", {&owner});
    say_fact("the object holds 12", raw->value == 12);
}

[[gnu::cold]] void check_bool() {
    Pointer owner(new Element(0));
    Pointer empty;
    say_fact("owner", owner ? true : false);
    say_fact("not owner", !owner);
    say_fact("empty", empty ? true : false);
    say_fact("not empty", !empty);
    owner.reset();
    say_fact("after reset", owner ? true : false);
    empty.reset(new Element(0));
    say_fact("after reset to an object", empty && true);
}

[[gnu::cold]] void check_pop_front() {
    UniquePtr<Node> head(new Node(1));
    UniquePtr<Node>* tail = head.get() ? head.get()->next : nullptr;
    for (int value = 2; value <= 4 && tail; ++value) {
        tail->reset(new Node(value));
        tail = tail->get() ? tail->get()->next : nullptr;
    }
    say_state("list", value_at(head.get()));
    for (int pops = 0; pops < 4 && ledger->living(head.get()); ++pops) {
        head = std::move(*head->next);
        say_state("popped", value_at(head.get()));
    }
    head.reset(new Node(5));
    if (head.get()) head.get()->next->reset(new Node(6));
    head.reset();
    say_state("list of two reset", value_at(head.get()));
}

[[gnu::cold]] void check_owner_cycle() {
    Node* alone = new Node(1);
    alone->next->reset(alone);
    say_state("a node that owns itself", value_at(alone->next->get()));
    alone->next->reset();
    say_state("reset", "-");
    Node* first = new Node(2);
    Node* second = new Node(3);
    first->next->reset(second);
    second->next->reset(first);
    say_state("first of two that own each other", value_at(first->next->get()));
    say_state("second", value_at(second->next->get()));
    first->next->reset();
    say_state("reset", "-");
    Node* third = new Node(4);
    third->next->reset(third);
    *third->next = UniquePtr<Node>();
    say_state("another that owns itself, = an empty owner", "-");
    Node* fourth = new Node(5);
    fourth->next->reset(fourth);
    contract_driver::assign_null(*fourth->next);
    say_state("another that owns itself, = nullptr", "-");
}

[[gnu::cold]] void check_unwinding() {
    try {
        Pointer outer(new Element(1));
        Pointer inner(new Element(2));
        inner = std::move(outer);
        throw 5;
    } catch (int thrown) {
        say_state("caught " + number(thrown), "-");
    }
}

[[gnu::cold]] void check_in_a_vector() {
    std::vector<Pointer> owners;
    for (int value = 0; value < 6; ++value) owners.push_back(make_pointer(value));
    const auto say_all = [&owners](const char* label) {
        std::string text;
        for (Pointer& owner : owners) {
            if (!text.empty()) text += ' ';
            text += contract_driver::held_by(owner);
        }
        say_state(label, text);
    };
    say_all("pushed");
    owners.erase(owners.begin() + 1);
    say_all("erased");
    std::reverse(owners.begin(), owners.end());
    say_all("reversed");
    owners.insert(owners.begin() + 2, make_pointer(9));
    say_all("inserted");
    owners.resize(2);
    say("destroyed in some order: " + number(static_cast<long long>(ledger->destroyed.size())));
    ledger->destroyed.clear();
    say_all("cut to two");
    owners.pop_back();
    owners.pop_back();
}

[[gnu::cold]] void check_polymorphic() {
    {
        UniquePtr<Shape> none;
        UniquePtr<Shape> shape(new Square);
        say("corners " + number(shape.get() ? shape.get()->corners() : -1));
        shape.reset(new Shape);
        say("corners " + number(shape.get() ? shape.get()->corners() : -1));
    }
    UniquePtr<Shape> last(new Square);
}

// ---- sequences of operations on three owners

constexpr std::size_t slot_count = 3;

struct Play {
    Pointer slots[slot_count];

    static int argument(const std::vector<int>& op, std::size_t at) { return at < op.size() ? op[at] : 0; }
    Pointer& slot(const std::vector<int>& op, std::size_t at) {
        return slots[static_cast<std::size_t>(argument(op, at)) % slot_count];
    }

    // Runs one operation; ``seen`` is its name and what it saw beside the state.
    std::string seen;
    [[gnu::noinline]] void saw(const char* what) { seen = what; }

    void apply(const std::vector<int>& op) {
        Pointer& here = slot(op, 1);
        switch (argument(op, 0)) {
            case 0:
                saw("reset to new"), here.reset(new Element(argument(op, 2)));
                break;
            case 1:
                saw("reset"), here.reset();
                break;
            case 2:
                saw("= nullptr"), contract_driver::assign_null(here);
                break;
            case 3:
                saw("move"), here = std::move(slot(op, 2));
                break;
            case 4:
                saw("swap"), here.swap(slot(op, 2));
                break;
            case 5:
                release(here);
                break;
            case 6:
                saw("reset to its own"), here.reset(here.release());
                break;
            case 7:
                saw("reset to released"), here.reset(slot(op, 2).release());
                break;
            case 8:
                through_another(here);
                break;
            case 9:
                saw("write");
                if (here.get() && ledger->living(here.get())) (*here).write(argument(op, 2));
                break;
            case 10:
                saw("= temporary"), here = make_pointer(argument(op, 2));
                break;
            default:
                saw("unknown operation");
        }
    }
    [[gnu::noinline]] void release(Pointer& here) {
        Element* raw = here.release();
        seen = "release ";
        seen += value_at(raw);
        if (ledger->living(raw)) delete raw;
    }
    [[gnu::noinline]] void through_another(Pointer& here) {
        Pointer other(std::move(here));
        seen = "through another ";
        seen += contract_driver::held_by(here);
        seen += ' ';
        seen += contract_driver::held_by(other);
        here = std::move(other);
    }
    std::string state() { return all_held({&slots[0], &slots[1], &slots[2]}); }
};

void check_operations(const std::vector<std::vector<int>>& ops) {
    Play play;
    for (const std::vector<int>& op : ops) {
        play.apply(op);
        say_state(play.seen, play.state());
    }
}

// The same operations without a line for each: a checksum over all that was seen.
void check_many_operations(const std::vector<std::vector<int>>& ops) {
    Play play;
    std::uint32_t sum = 0;
    const auto add = [&sum](int value) { sum = sum * 31u + static_cast<std::uint32_t>(value); };
    for (const std::vector<int>& op : ops) {
        play.apply(op);
        for (Pointer& owner : play.slots) {
            const Element* object = owner.get();
            const Ledger::Entry* entry = object ? ledger->living(object) : nullptr;
            add(entry ? entry->value : object ? -2 : -1);
        }
        for (const int value : ledger->destroyed) add(value);
        ledger->destroyed.clear();
        add(ledger->alive);
    }
    say_state("checksum " + number(sum), play.state());
}

void run_check(const std::string& check, const std::vector<std::vector<int>>& ops) {
    if (check == "works/construct") return check_construct();
    if (check == "works/destroy") return check_destroy();
    if (check == "copying/move-construct") return check_move_construct();
    if (check == "copying/move-assign") return check_move_assign();
    if (check == "copying/self-move") return check_self_move();
    if (check == "works/release") return check_release();
    if (check == "works/reset") return check_reset();
    if (check == "works/self-reset") return check_self_reset();
    if (check == "copying/swap") return check_swap();
    if (check == "works/access") return check_access();
    if (check == "works/bool") return check_bool();
    if (check == "copying/pop-front") return check_pop_front();
    if (check == "copying/owner-cycle") return check_owner_cycle();
    if (check == "exceptions/unwinding") return check_unwinding();
    if (check == "copying/in-a-vector") return check_in_a_vector();
    if (check == "works/polymorphic") return check_polymorphic();
    if (check == "works/operations") return check_operations(ops);
    if (check == "cost/many-operations") return check_many_operations(ops);
    say("unknown check");
}

std::vector<std::string> observe(const std::string& check, const std::vector<std::vector<int>>& ops) {
    Ledger book;
    struct Current {
        explicit Current(Ledger& now) { ledger = &now; }
        ~Current() { ledger = nullptr; }
    } current(book);
    try {
        run_check(check, ops);
    } catch (const std::exception& error) {
        say(std::string("threw ") + error.what());
    } catch (...) {
        say("threw");
    }
    if (book.lines.size() == 1 && book.lines[0] == "unknown check") return book.lines;
    const std::string at_the_end = newly_destroyed();
    say("end: destroyed " + at_the_end + " | alive " + number(book.alive) + " | memory given back " +
        number(book.freed) + " of " + number(book.allocated));
    return std::move(book.lines);
}

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        return contract_driver::observe(check, ops);
    }
};
