// Test elements: each counts what happens to it, knows its own address, and throws where it is told to.
//
//     Element      copies and moves; no default constructor; its move is noexcept, everything else may throw
//     Defaulted    an Element with a default constructor (value 0)
//     MayThrow     an Element whose moves may throw too
//     MoveOnly     an Element that cannot be copied
//     Pinned       an Element that can be neither copied nor moved
//     Aligned      an Element that has to stand at a multiple of 64
//     OnHeap       an Element for owning pointers: its memory stays until the run ends, so that deleting it twice is
//                  told and does not depend on luck
//
// Each begins with its own address. One that was copied by its bytes does not live where it stands, and says so when it
// is read, assigned or destroyed. A source of a move has the value moved_from.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <new>

#include "report.hpp"

namespace judge_contract {

inline constexpr int moved_from = -1;

struct Element {
    const void* self;
    int value;

    explicit Element(int v) : self(this), value(v) {
        may_throw();
        ++report->counts.made;
        report->born(this);
    }
    Element(const Element& other) : self(this), value(other.read()) {
        may_throw();
        ++report->counts.copied;
        report->born(this);
    }
    Element(Element&& other) noexcept : self(this), value(other.read()) {
        other.value = moved_from;
        ++report->counts.moved;
        report->born(this);
    }
    Element& operator=(const Element& other) {
        read();
        const int v = other.read();
        may_throw();
        ++report->counts.copied;
        value = v;
        return *this;
    }
    Element& operator=(Element&& other) noexcept {
        read();
        const int v = other.read();
        ++report->counts.moved;
        other.value = moved_from;
        value = v;
        return *this;
    }
    ~Element() {
        if (!report) return;
        ++report->counts.destroyed;
        if (report->died(this) && self != this) report->broken("no element is moved about by its bytes");
    }

    // The value; a complaint if no element lives here.
    int read() const {
        if (!report->lives(this)) {
            report->broken("only elements that live are used");
            return -2;
        }
        if (self != this) report->broken("no element is moved about by its bytes");
        return value;
    }

    // constexpr so that a class that compares its elements may be: a defaulted comparison has to be able to. Clang 14
    // takes std::is_constant_evaluated() for true at run time.
    friend constexpr bool operator==(const Element& a, const Element& b) {
        if (!__builtin_is_constant_evaluated()) return equal(a, b);
        return a.value == b.value;
    }
    friend constexpr std::strong_ordering operator<=>(const Element& a, const Element& b) {
        if (!__builtin_is_constant_evaluated()) return order(a, b);
        return a.value <=> b.value;
    }

private:
    static bool equal(const Element& a, const Element& b) {
        may_throw();
        ++report->counts.compared;
        return a.read() == b.read();
    }
    static std::strong_ordering order(const Element& a, const Element& b) {
        may_throw();
        ++report->counts.compared;
        return a.read() <=> b.read();
    }
};

struct Defaulted : Element {
    Defaulted() : Element(0) {}
    explicit Defaulted(int v) : Element(v) {}
};

struct MayThrow : Element {
    explicit MayThrow(int v) : Element(v) {}
    MayThrow(const MayThrow&) = default;
    MayThrow(MayThrow&& other) noexcept(false) : Element((may_throw(), std::move(other))) {}
    MayThrow& operator=(const MayThrow&) = default;
    MayThrow& operator=(MayThrow&& other) noexcept(false) {
        may_throw();
        Element::operator=(std::move(other));
        return *this;
    }
    ~MayThrow() = default;
};

struct MoveOnly : Element {
    explicit MoveOnly(int v) : Element(v) {}
    MoveOnly(const MoveOnly&) = delete;
    MoveOnly(MoveOnly&&) = default;
    MoveOnly& operator=(const MoveOnly&) = delete;
    MoveOnly& operator=(MoveOnly&&) = default;
    ~MoveOnly() = default;
};

struct Pinned : Element {
    explicit Pinned(int v) : Element(v) {}
    Pinned(const Pinned&) = delete;
    Pinned& operator=(const Pinned&) = delete;
    ~Pinned() = default;
};

struct alignas(64) Aligned : Element {
    explicit Aligned(int v) : Element(v) {
        if (reinterpret_cast<std::uintptr_t>(this) % 64 != 0)
            report->broken("an element stands where its alignment allows");
    }
    Aligned(const Aligned& other) : Aligned(other.read()) {}
    Aligned& operator=(const Aligned&) = default;
    ~Aligned() = default;
};

// Memory of what derives from this stays with the report.
struct Kept {
    static void* operator new(std::size_t size) {
        void* block = ::operator new(size);
        report->blocks.push_back(block);
        ++report->allocated;
        return block;
    }
    static void* operator new(std::size_t, void* place) noexcept { return place; }
    static void operator delete(void*) {
        if (report) ++report->released;
    }
    static void operator delete[](void*) {
        if (report) report->broken("what was made by new is not deleted with delete[]");
    }
};

struct OnHeap : Kept, Element {
    explicit OnHeap(int v) : Element(v) {}
};

// A hash of elements that counts and may throw, and one that puts all into few buckets.
struct Hash {
    std::size_t operator()(const Element& element) const {
        may_throw();
        ++report->counts.compared;
        return static_cast<std::size_t>(element.read());
    }
};
struct PoorHash {
    std::size_t operator()(const Element& element) const { return Hash()(element) % 2; }
};

}  // namespace judge_contract
