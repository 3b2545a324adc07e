// A vector of rows, each a vector, and two overloads of each operator: one for an operand that stays, one for one that
// expires.
template <class T>
class Matrix {
    std::vector<std::vector<T>> rows_;

    template <class Change>
    Matrix& each(const Matrix& other, Change change) {
        if (rows() != other.rows() || cols() != other.cols()) throw std::invalid_argument("different sizes");
        for (std::size_t r = 0; r < rows(); ++r)
            for (std::size_t c = 0; c < cols(); ++c) change(rows_[r][c], other.rows_[r][c]);
        return *this;
    }

public:
    Matrix() = default;
    Matrix(std::size_t rows, std::size_t cols, const T& value = T{}) : rows_(rows, std::vector<T>(cols, value)) {}
    Matrix(std::initializer_list<std::initializer_list<T>> rows) {
        for (const auto& row : rows) {
            if (row.size() != rows.begin()->size()) throw std::invalid_argument("rows of different lengths");
            rows_.emplace_back(row);
        }
    }

    std::size_t rows() const { return rows_.size(); }
    std::size_t cols() const { return rows_.empty() ? 0 : rows_.front().size(); }
    T& operator()(std::size_t r, std::size_t c) { return rows_[r][c]; }
    const T& operator()(std::size_t r, std::size_t c) const { return rows_[r][c]; }
    T& at(std::size_t r, std::size_t c) { return rows_.at(r).at(c); }
    const T& at(std::size_t r, std::size_t c) const { return rows_.at(r).at(c); }
    void swap(Matrix& other) noexcept { rows_.swap(other.rows_); }

    Matrix& operator+=(const Matrix& other) {
        return each(other, [](T& a, const T& b) { a += b; });
    }
    Matrix& operator-=(const Matrix& other) {
        return each(other, [](T& a, const T& b) { a -= b; });
    }
    Matrix& operator*=(const T& number) {
        const T factor(number);
        for (std::vector<T>& row : rows_)
            for (T& element : row) element *= factor;
        return *this;
    }
    Matrix& operator*=(const Matrix& other) { return *this = *this * other; }

    Matrix operator+(const Matrix& other) const& { return Matrix(*this) += other; }
    Matrix operator+(const Matrix& other) && { return std::move(*this += other); }
    Matrix operator-(const Matrix& other) const& { return Matrix(*this) -= other; }
    Matrix operator-(const Matrix& other) && { return std::move(*this -= other); }
    Matrix operator*(const T& number) const& { return Matrix(*this) *= number; }
    Matrix operator*(const T& number) && { return std::move(*this *= number); }
    friend Matrix operator*(const T& number, const Matrix& matrix) { return matrix * number; }
    Matrix operator*(const Matrix& other) const {
        if (cols() != other.rows()) throw std::invalid_argument("columns and rows do not fit");
        Matrix result(rows(), other.cols());
        for (std::size_t r = 0; r < rows(); ++r)
            for (std::size_t c = 0; c < other.cols(); ++c)
                for (std::size_t k = 0; k < cols(); ++k) result(r, c) += rows_[r][k] * other.rows_[k][c];
        return result;
    }
    Matrix operator-() const { return Matrix(rows(), cols()) - *this; }
    Matrix transposed() const {
        Matrix result(cols(), rows());
        for (std::size_t r = 0; r < rows(); ++r)
            for (std::size_t c = 0; c < cols(); ++c) result(c, r) = rows_[r][c];
        return result;
    }
    friend bool operator==(const Matrix&, const Matrix&) = default;
};
