// Textbook: new[] and delete[], members for += and free templates for the binary operators.
#include <initializer_list>
#include <stdexcept>
using namespace std;

template <typename T>
class Matrix {
    size_t r = 0;
    size_t c = 0;
    T* data = nullptr;

    void check(const Matrix& o) const {
        if (r != o.r || c != o.c) throw invalid_argument("size");
    }

public:
    Matrix() {}
    Matrix(size_t rows, size_t cols) : r(rows), c(cols), data(new T[rows * cols]()) {}
    Matrix(size_t rows, size_t cols, const T& value) : Matrix(rows, cols) {
        for (size_t i = 0; i < r * c; i++) data[i] = value;
    }
    Matrix(initializer_list<initializer_list<T>> rows) : Matrix(rows.size(), rows.size() ? rows.begin()->size() : 0) {
        size_t i = 0;
        for (const auto& row : rows) {
            if (row.size() != c) throw invalid_argument("row");
            for (const T& v : row) data[i++] = v;
        }
    }
    Matrix(const Matrix& o) : Matrix(o.r, o.c) {
        for (size_t i = 0; i < r * c; i++) data[i] = o.data[i];
    }
    Matrix(Matrix&& o) noexcept : r(o.r), c(o.c), data(o.data) {
        o.data = nullptr;
        o.r = o.c = 0;
    }
    ~Matrix() { delete[] data; }
    Matrix& operator=(const Matrix& o) {
        if (this != &o) {
            Matrix copy(o);
            swap(copy);
        }
        return *this;
    }
    Matrix& operator=(Matrix&& o) noexcept {
        Matrix taken(std::move(o));
        swap(taken);
        return *this;
    }
    void swap(Matrix& o) noexcept {
        std::swap(r, o.r);
        std::swap(c, o.c);
        std::swap(data, o.data);
    }

    size_t rows() const { return r; }
    size_t cols() const { return c; }
    T& operator()(size_t i, size_t j) { return data[i * c + j]; }
    const T& operator()(size_t i, size_t j) const { return data[i * c + j]; }
    T& at(size_t i, size_t j) {
        if (i >= r || j >= c) throw out_of_range("at");
        return data[i * c + j];
    }
    const T& at(size_t i, size_t j) const {
        if (i >= r || j >= c) throw out_of_range("at");
        return data[i * c + j];
    }

    Matrix& operator+=(const Matrix& o) {
        check(o);
        for (size_t i = 0; i < r * c; i++) data[i] += o.data[i];
        return *this;
    }
    Matrix& operator-=(const Matrix& o) {
        check(o);
        for (size_t i = 0; i < r * c; i++) data[i] -= o.data[i];
        return *this;
    }
    Matrix& operator*=(const T& k) {
        T factor = k;
        for (size_t i = 0; i < r * c; i++) data[i] *= factor;
        return *this;
    }
    Matrix& operator*=(const Matrix& o) {
        *this = *this * o;
        return *this;
    }
    Matrix operator-() const {
        Matrix m(r, c);
        m -= *this;
        return m;
    }
    Matrix transposed() const {
        Matrix m(c, r);
        for (size_t i = 0; i < r; i++)
            for (size_t j = 0; j < c; j++) m(j, i) = (*this)(i, j);
        return m;
    }
    bool operator==(const Matrix& o) const {
        if (r != o.r || c != o.c) return false;
        for (size_t i = 0; i < r * c; i++)
            if (!(data[i] == o.data[i])) return false;
        return true;
    }

    friend Matrix operator+(Matrix a, const Matrix& b) {
        a += b;
        return a;
    }
    friend Matrix operator-(Matrix a, const Matrix& b) {
        a -= b;
        return a;
    }
    friend Matrix operator*(Matrix a, const T& k) {
        a *= k;
        return a;
    }
    friend Matrix operator*(const T& k, Matrix a) {
        a *= k;
        return a;
    }
    friend Matrix operator*(const Matrix& a, const Matrix& b) {
        if (a.c != b.r) throw invalid_argument("size");
        Matrix m(a.r, b.c);
        for (size_t i = 0; i < a.r; i++)
            for (size_t j = 0; j < b.c; j++)
                for (size_t k = 0; k < a.c; k++) m(i, j) += a(i, k) * b(k, j);
        return m;
    }
};
