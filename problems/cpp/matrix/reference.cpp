// One vector, row by row. The binary operators take their left operand by value, so that one that expires is moved in
// and its storage becomes that of the result; hidden friends let a number convert to T on either side.
template <class T>
class Matrix {
public:
    Matrix() = default;
    Matrix(std::size_t rows, std::size_t cols, const T& value = T())
        : rows_(rows), cols_(cols), elements_(rows * cols, value) {}
    Matrix(std::initializer_list<std::initializer_list<T>> rows) : rows_(rows.size()) {
        if (rows_ > 0) cols_ = rows.begin()->size();
        elements_.reserve(rows_ * cols_);
        for (const auto& row : rows) {
            require(row.size() == cols_);
            elements_.insert(elements_.end(), row.begin(), row.end());
        }
    }
    Matrix(const Matrix&) = default;
    Matrix(Matrix&& other) noexcept { swap(other); }
    Matrix& operator=(Matrix other) noexcept {
        swap(other);
        return *this;
    }
    void swap(Matrix& other) noexcept {
        std::swap(rows_, other.rows_);
        std::swap(cols_, other.cols_);
        elements_.swap(other.elements_);
    }

    std::size_t rows() const noexcept { return rows_; }
    std::size_t cols() const noexcept { return cols_; }
    T& operator()(std::size_t row, std::size_t col) { return elements_[row * cols_ + col]; }
    const T& operator()(std::size_t row, std::size_t col) const { return elements_[row * cols_ + col]; }
    T& at(std::size_t row, std::size_t col) { return elements_[place(row, col)]; }
    const T& at(std::size_t row, std::size_t col) const { return elements_[place(row, col)]; }

    Matrix& operator+=(const Matrix& other) {
        require(rows_ == other.rows_ && cols_ == other.cols_);
        for (std::size_t i = 0; i < elements_.size(); ++i) elements_[i] += other.elements_[i];
        return *this;
    }
    Matrix& operator-=(const Matrix& other) {
        require(rows_ == other.rows_ && cols_ == other.cols_);
        for (std::size_t i = 0; i < elements_.size(); ++i) elements_[i] -= other.elements_[i];
        return *this;
    }
    Matrix& operator*=(T number) {
        for (T& element : elements_) element *= number;
        return *this;
    }
    Matrix& operator*=(const Matrix& other) { return *this = *this * other; }

    friend Matrix operator+(Matrix a, const Matrix& b) { return std::move(a += b); }
    friend Matrix operator-(Matrix a, const Matrix& b) { return std::move(a -= b); }
    friend Matrix operator*(Matrix a, const T& number) { return std::move(a *= number); }
    friend Matrix operator*(const T& number, Matrix a) { return std::move(a *= number); }
    friend Matrix operator*(const Matrix& a, const Matrix& b) {
        require(a.cols_ == b.rows_);
        Matrix product(a.rows_, b.cols_);
        for (std::size_t row = 0; row < a.rows_; ++row)
            for (std::size_t k = 0; k < a.cols_; ++k)
                for (std::size_t col = 0; col < b.cols_; ++col) product(row, col) += a(row, k) * b(k, col);
        return product;
    }
    Matrix operator-() const { return Matrix(rows_, cols_) - *this; }
    Matrix transposed() const {
        Matrix turned(cols_, rows_);
        for (std::size_t row = 0; row < rows_; ++row)
            for (std::size_t col = 0; col < cols_; ++col) turned(col, row) = (*this)(row, col);
        return turned;
    }
    friend bool operator==(const Matrix& a, const Matrix& b) {
        return a.rows_ == b.rows_ && a.cols_ == b.cols_ && a.elements_ == b.elements_;
    }

private:
    static void require(bool fits) {
        if (!fits) throw std::invalid_argument("Matrix: sizes do not fit");
    }
    std::size_t place(std::size_t row, std::size_t col) const {
        if (row >= rows_ || col >= cols_) throw std::out_of_range("Matrix::at");
        return row * cols_ + col;
    }

    std::size_t rows_ = 0;
    std::size_t cols_ = 0;
    std::vector<T> elements_;
};
