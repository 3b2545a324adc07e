// A unique_ptr to an array, std::transform, and free templates for the sums.
template <class T>
class Matrix {
    std::size_t rows_ = 0, cols_ = 0;
    std::unique_ptr<T[]> elements_;

public:
    Matrix() = default;
    Matrix(std::size_t rows, std::size_t cols)
        : rows_(rows), cols_(cols), elements_(std::make_unique<T[]>(rows * cols)) {}
    Matrix(std::size_t rows, std::size_t cols, const T& value) : Matrix(rows, cols) {
        std::fill(begin(), end(), value);
    }
    Matrix(std::initializer_list<std::initializer_list<T>> rows)
        : Matrix(rows.size(), rows.size() == 0 ? 0 : rows.begin()->size()) {
        T* to = begin();
        for (auto row : rows) {
            if (row.size() != cols_) throw std::invalid_argument("ragged");
            to = std::copy(row.begin(), row.end(), to);
        }
    }
    Matrix(const Matrix& other) : Matrix(other.rows_, other.cols_) { std::copy(other.begin(), other.end(), begin()); }
    Matrix(Matrix&& other) noexcept
        : rows_(std::exchange(other.rows_, 0)),
          cols_(std::exchange(other.cols_, 0)),
          elements_(std::move(other.elements_)) {}
    Matrix& operator=(Matrix other) noexcept { return swap(other), *this; }
    void swap(Matrix& other) noexcept {
        std::swap(rows_, other.rows_);
        std::swap(cols_, other.cols_);
        std::swap(elements_, other.elements_);
    }

    T* begin() const { return elements_.get(); }
    T* end() const { return elements_.get() + rows_ * cols_; }
    std::size_t rows() const { return rows_; }
    std::size_t cols() const { return cols_; }
    T& operator()(std::size_t r, std::size_t c) { return elements_[r * cols_ + c]; }
    const T& operator()(std::size_t r, std::size_t c) const { return elements_[r * cols_ + c]; }
    T& at(std::size_t r, std::size_t c) { return const_cast<T&>(std::as_const(*this).at(r, c)); }
    const T& at(std::size_t r, std::size_t c) const {
        return r < rows_ && c < cols_ ? (*this)(r, c) : throw std::out_of_range("no such element");
    }

    Matrix& operator+=(const Matrix& other) { return combine(other, std::plus<T>()); }
    Matrix& operator-=(const Matrix& other) { return combine(other, std::minus<T>()); }
    Matrix& operator*=(T factor) {
        std::for_each(begin(), end(), [&](T& element) { element *= factor; });
        return *this;
    }
    Matrix& operator*=(const Matrix& other) { return *this = *this * other; }
    Matrix operator-() const { return Matrix(rows_, cols_) -= *this; }
    Matrix transposed() const {
        Matrix turned(cols_, rows_);
        for (std::size_t i = 0; i < rows_ * cols_; ++i) turned(i % cols_, i / cols_) = elements_[i];
        return turned;
    }
    friend Matrix operator*(const Matrix& a, const Matrix& b) {
        if (a.cols_ != b.rows_) throw std::invalid_argument("sizes");
        Matrix product(a.rows_, b.cols_);
        for (std::size_t r = 0; r < a.rows_; ++r)
            for (std::size_t c = 0; c < b.cols_; ++c) {
                T sum{};
                for (std::size_t k = 0; k < a.cols_; ++k) sum += a(r, k) * b(k, c);
                product(r, c) = std::move(sum);
            }
        return product;
    }
    friend Matrix operator*(Matrix a, const T& factor) {
        a *= factor;
        return a;
    }
    friend Matrix operator*(const T& factor, Matrix a) {
        a *= factor;
        return a;
    }
    friend bool operator==(const Matrix& a, const Matrix& b) {
        return a.rows_ == b.rows_ && a.cols_ == b.cols_ && std::equal(a.begin(), a.end(), b.begin());
    }

private:
    template <class Operation>
    Matrix& combine(const Matrix& other, Operation operation) {
        if (rows_ != other.rows_ || cols_ != other.cols_) throw std::invalid_argument("sizes");
        std::transform(begin(), end(), other.begin(), begin(), operation);
        return *this;
    }
};

template <class T>
Matrix<T> operator+(Matrix<T> a, const Matrix<T>& b) {
    a += b;
    return a;
}
template <class T>
Matrix<T> operator-(Matrix<T> a, const Matrix<T>& b) {
    a -= b;
    return a;
}
