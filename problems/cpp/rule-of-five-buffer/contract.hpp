// Drives the learner's RuleOfFiveBuffer: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Defaulted;
using judge_contract::holds;
using judge_contract::report;
using judge_contract::same;
using judge_contract::Since;

using Buffer = RuleOfFiveBuffer<Defaulted>;

// Its elements, "[1 2 3]".
std::string shown(Buffer& buffer) {
    const Buffer& unchanging = buffer;
    std::string all;
    for (std::size_t i = 0; i < buffer.size(); ++i) {
        holds(std::addressof(buffer[i]) == buffer.data() + i, "[] and data lead to the same element");
        holds(std::addressof(unchanging[i]) == unchanging.data() + i, "so they do of a const one");
        all += (i ? " " : "") + judge_contract::text(buffer[i].read());
    }
    holds(buffer.empty() == (buffer.size() == 0), "it is empty exactly where its size is 0");
    holds(buffer.end() - buffer.begin() == static_cast<std::ptrdiff_t>(buffer.size()),
          "begin and end enclose all elements");
    holds(unchanging.end() - unchanging.begin() == static_cast<std::ptrdiff_t>(buffer.size()),
          "so they do of a const one");
    return "[" + all + "]";
}

Buffer counted(std::initializer_list<int> values) {
    Buffer buffer(values.size());
    std::size_t at = 0;
    for (const int value : values) buffer[at++].value = value;
    return buffer;
}

void construct() {
    Buffer empty, none(0), also_none(0, Defaulted(1)), three(3), filled(2, Defaulted(7));
    same(shown(empty) + shown(none) + shown(also_none), "[][][]", "without a size, or of size 0, it is empty");
    same(shown(three), "[0 0 0]", "of a size alone its elements are made by default");
    same(shown(filled), "[7 7]", "of a size and a value its elements are copies");
    RuleOfFiveBuffer<int> numbers(3);
    holds(numbers[0] == 0 && numbers[1] == 0 && numbers[2] == 0,
          "numbers are 0, whatever stood in their memory before");
}

void access() {
    Buffer buffer = counted({1, 2, 3});
    buffer[1].value = 5;
    *buffer.data() = Defaulted(4);
    int sum = 0;
    for (const Defaulted& each : buffer) sum += each.read();
    same(sum, 12, "elements can be written, and gone through in a loop");
}

void equality() {
    const Buffer a = counted({1, 2}), b = counted({1, 2}), c = counted({1, 3}), shorter = counted({1}), empty{},
                 none(0);
    holds(a == b, "equal length and equal elements are equal");
    holds(a != c, "one other element makes a difference");
    holds(a != shorter && shorter != a, "so does another length");
    holds(empty == none && empty != a, "empty ones are equal");
}

void destroy() {
    {
        const Buffer buffer = counted({1, 2, 3});
        same(report->alive(), 3, "it has as many elements as it says");
    }
    same(report->alive(), 0, "all elements are destroyed with it");
}

void copy() {
    Buffer source = counted({1, 2, 3}), empty;
    Buffer target(source), of_empty(empty);
    same(shown(target) + shown(of_empty), "[1 2 3][]", "a copy has equal elements");
    holds(target.data() != source.data(), "in storage of its own");
    target[0].value = 9;
    same(shown(source), "[1 2 3]", "so that a change of the copy does not reach the source");
}

void copy_assign() {
    Buffer source = counted({1, 2, 3}), shorter = counted({4}), longer = counted({5, 6, 7, 8}), empty;
    const Buffer* result = std::addressof(shorter = source);
    holds(result == &shorter, "copy assignment returns the target");
    longer = source;
    same(shown(shorter) + shown(longer), "[1 2 3][1 2 3]", "shorter and longer targets take over all elements");
    same(report->alive(), 9, "and their own are destroyed");
    longer = empty;
    same(shown(longer), "[]", "an empty source empties the target");
    empty = source;
    empty[0].value = 9;
    same(shown(source), "[1 2 3]", "the source has storage of its own");
}

void move() {
    Buffer source = counted({1, 2, 3});
    const Defaulted* storage = source.data();
    const Since now;
    Buffer target(std::move(source));
    same(shown(target), "[1 2 3]", "the elements are handed over");
    holds(target.data() == storage, "with their storage");
    same(shown(source), "[]", "the source is empty");
    same(now.copied() + now.moved() + now.made(), 0, "no element is touched");
}

void move_assign() {
    Buffer source = counted({1, 2, 3}), target = counted({4, 5});
    const Defaulted* storage = source.data();
    const Buffer* result = std::addressof(target = std::move(source));
    holds(result == &target, "move assignment returns the target");
    same(shown(target) + shown(source), "[1 2 3][]", "the elements are handed over, the source is empty");
    holds(target.data() == storage, "with their storage");
    same(report->alive(), 3, "what the target had is destroyed");
    source = counted({6});
    same(shown(source), "[6]", "a moved-from one can be assigned to");
    target = Buffer();
    same(shown(target), "[]", "an empty source empties the target");
}

void self_assignment() {
    Buffer buffer = counted({1, 2, 3});
    Buffer& same_buffer = buffer;
    buffer = same_buffer;
    same(shown(buffer), "[1 2 3]", "assigned to itself it stays what it is");
    buffer.swap(same_buffer);
    same(shown(buffer), "[1 2 3]", "swapped with itself it stays what it is");
    buffer = std::move(same_buffer);
    shown(buffer);
    buffer = counted({4});
    same(shown(buffer), "[4]", "moved to itself it can still be used");
}

void swap() {
    Buffer a = counted({1, 2}), b = counted({3});
    const Since now;
    a.swap(b);
    same(shown(a) + shown(b), "[3][1 2]", "two exchange their elements");
    std::swap(a, b);
    same(shown(a) + shown(b), "[1 2][3]", "std::swap does so too");
    same(now.copied() + now.moved() + now.made(), 0, "no element is touched");
}

void constructor_throws() {
    judge_contract::throw_everywhere(
        [] { return std::make_unique<Buffer>(counted({1, 2, 3})); }, [](auto& source) { const Buffer copy(*source); },
        [](auto& source) { same(shown(*source), "[1 2 3]", "if a copy throws, the source is untouched"); });
    judge_contract::throw_everywhere([] { return std::make_unique<Defaulted>(7); },
                                     [](auto& value) { const Buffer filled(3, *value); }, [](auto&) {});
    judge_contract::throw_everywhere([] { return 0; }, [](auto&) { const Buffer three(3); }, [](auto&) {});
}

void assignment_throws() {
    struct Both {
        Buffer target = counted({7, 8}), source = counted({1, 2, 3}), equally_long = counted({5, 6});
    };
    const auto untouched = [](auto& both) {
        same(shown(both->target), "[7 8]", "if a copy throws in an assignment, the target is what it was");
        same(shown(both->source), "[1 2 3]", "and so is the source");
    };
    judge_contract::throw_everywhere([] { return std::make_unique<Both>(); },
                                     [](auto& both) { both->target = both->source; }, untouched);
    judge_contract::throw_everywhere([] { return std::make_unique<Both>(); },
                                     [](auto& both) { both->target = both->equally_long; }, untouched);
}

void memory() {
    judge_contract::loses_no_memory(
        [] {
            RuleOfFiveBuffer<int> one(3, 1), two(2);
            RuleOfFiveBuffer<int> copy(one), taken(std::move(two));
            taken = one;
            copy = std::move(taken);
        },
        "all storage is given back");
}

struct Play {
    Buffer slots[3];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Buffer& here = slots[op[0]];
        switch (op.code()) {
            case 0:
                seen << "fill", here = Buffer(static_cast<std::size_t>(op[1]), Defaulted(op[2]));
                break;
            case 1:
                seen << "copy", here = slots[op[1]];
                break;
            case 2:
                seen << "move";
                if (op[0] != op[1]) here = std::move(slots[op[1]]);
                break;
            case 3:
                seen << "swap", here.swap(slots[op[1]]);
                break;
            case 4:
                seen << "write";
                if (!here.empty()) here[static_cast<std::size_t>(op[1]) % here.size()].value = op[1];
                break;
            case 5:
                seen << "equal" << (here == slots[op[1]]);
                break;
            case 6: {
                seen << "construct";
                Buffer copy(slots[op[1]]);
                here = std::move(copy);
                break;
            }
            default:
                seen << "unknown";
        }
        seen << "size" << here.size() << "alive" << report->alive();
    }
    void state(judge_contract::Seen& seen) {
        for (Buffer& slot : slots) seen << shown(slot);
    }
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        return judge_contract::run<contract_driver::Play>(
            check, ops,
            {
                {"works/construct", contract_driver::construct},
                {"works/access", contract_driver::access},
                {"works/equality", contract_driver::equality},
                {"works/destroy", contract_driver::destroy},
                {"copying/copy", contract_driver::copy},
                {"copying/copy-assign", contract_driver::copy_assign},
                {"copying/move", contract_driver::move},
                {"copying/move-assign", contract_driver::move_assign},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"exceptions/constructor", contract_driver::constructor_throws},
                {"exceptions/assignment", contract_driver::assignment_throws},
                {"cost/memory", contract_driver::memory},
            });
    }
};
