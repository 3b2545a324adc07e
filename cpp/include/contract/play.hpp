// Runs the named checks of a contract, and plays sequences of operations on its class.
//
// A check without operations is a function; it answers with "holds" or its complaints. Of the two that take operations
// `works/operations` writes a line for each step, what the operation saw and the state after it, and
// `cost/many-operations` one line: a checksum of all that was seen, and the last state. judge/author/contracts.py does
// the same with a model. The state is compared after every step with what the reference showed, and the standard
// library's own type is among the accepted solutions: so it is the counterpart.
//
// A player has `void apply(const Op&, Seen&)` and `void state(Seen&)`.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "elements.hpp"

#if defined(__GLIBC__) && defined(__GLIBC_PREREQ)
#if __GLIBC_PREREQ(2, 33)
#include <malloc.h>
#define JUDGE_CONTRACT_SEES_MEMORY
#endif
#endif

namespace judge_contract {

using Ops = std::vector<std::vector<int>>;

// One operation: its number and its operands.
class Op {
public:
    explicit Op(const std::vector<int>& numbers) : numbers_(numbers) {}
    int code() const { return at(0); }
    int operator[](std::size_t operand) const { return at(operand + 1); }

private:
    int at(std::size_t index) const { return index < numbers_.size() ? numbers_[index] : 0; }
    const std::vector<int>& numbers_;
};

// What is seen of a step: words and values.
class Seen {
public:
    explicit Seen(bool in_words) : in_words_(in_words) {}
    Seen& operator<<(const char* word) {
        if (in_words_) add(word);
        return *this;
    }
    template <class T>
        requires std::is_integral_v<T>
    Seen& operator<<(T value) {
        sum_ = sum_ * 31u + static_cast<std::uint32_t>(value);
        if (in_words_) add(text(value));
        return *this;
    }
    Seen& operator<<(const std::string& word) {
        if (in_words_) add(word);
        return *this;
    }
    std::string take() { return std::exchange(words_, {}); }
    std::uint32_t sum() const { return sum_; }
    void in_words() { in_words_ = true; }

private:
    void add(std::string_view word) {
        if (!words_.empty()) words_ += ' ';
        words_ += word;
    }
    bool in_words_;
    std::string words_;
    std::uint32_t sum_ = 0;
};

template <class Player>
void play_each(const Ops& ops) {
    Player player;
    Seen seen(true);
    for (const std::vector<int>& numbers : ops) {
        player.apply(Op(numbers), seen);
        std::string line = seen.take();
        line += ": ";
        player.state(seen);
        line += seen.take();
        report->lines.push_back(std::move(line));
    }
}

template <class Player>
void play_many(const Ops& ops) {
    Player player;
    Seen seen(false);
    for (const std::vector<int>& numbers : ops) player.apply(Op(numbers), seen);
    std::string line = "checksum " + std::to_string(seen.sum()) + ": ";
    seen.in_words();
    player.state(seen);
    report->lines.push_back(line + seen.take());
}

// No memory is lost by doing this very often. Looked at where the C library tells how much is in use; what others
// allocate meanwhile passes at the second or third try.
template <class Act>
void loses_no_memory(Act act, const char* sentence) {
#ifdef JUDGE_CONTRACT_SEES_MEMORY
    constexpr int times = 4000;
    for (int tries = 0; tries < 3; ++tries) {
        act();
        const std::size_t before = mallinfo2().uordblks;
        for (int i = 0; i < times; ++i) act();
        if (mallinfo2().uordblks < before + times * 8) return;
    }
    report->broken(sentence);
#else
    act();
    (void)sentence;
#endif
}

struct Named {
    std::string_view name;
    void (*check)();
};

// The answer of a contract: the check of this name, in a report of its own.
template <class Player>
std::vector<std::string> run(std::string_view name, const Ops& ops, std::initializer_list<Named> checks) {
    Report own;
    struct Current {
        explicit Current(Report& now) { report = &now; }
        ~Current() {
            for (void* block : report->blocks) ::operator delete(block);
            report = nullptr;
        }
    } current(own);
    const bool played = name == "works/operations" || name == "cost/many-operations";
    try {
        if (name == "works/operations") {
            play_each<Player>(ops);
        } else if (played) {
            play_many<Player>(ops);
        } else {
            bool known = false;
            for (const Named& one : checks) {
                if (one.name != name) continue;
                known = true;
                one.check();
            }
            if (!known) return {"unknown check"};
        }
    } catch (const std::exception& error) {
        own.broken(std::string("no exception leaves the check: ") + error.what());
    } catch (const Planned&) {
        own.broken("no exception leaves the check: one of an element did");
    } catch (...) {
        own.broken("no exception leaves the check");
    }
    if (own.alive() != 0) own.broken("every element is destroyed (" + std::to_string(own.alive()) + " still live)");
    if (own.allocated != own.released) own.broken("all memory is given back");
    if (own.sound() && !played) own.lines.emplace_back("holds");
    return std::move(own.lines);
}

}  // namespace judge_contract
