// A matrix with the operators of arithmetic: fill in what is missing.
template <class T>
class Matrix {
public:
    Matrix() {}
    Matrix(std::size_t rows, std::size_t cols, const T& value = T()) {}
    Matrix(std::initializer_list<std::initializer_list<T>> rows) {}
    Matrix(const Matrix& other) {}
    Matrix(Matrix&& other) noexcept {}
    Matrix& operator=(const Matrix& other) { return *this; }
    Matrix& operator=(Matrix&& other) noexcept { return *this; }
    ~Matrix() {}
    void swap(Matrix& other) noexcept {}

    std::size_t rows() const { return 0; }
    std::size_t cols() const { return 0; }
    T& operator()(std::size_t row, std::size_t col) { throw std::out_of_range("()"); }
    const T& operator()(std::size_t row, std::size_t col) const { throw std::out_of_range("()"); }
    T& at(std::size_t row, std::size_t col) { throw std::out_of_range("at"); }
    const T& at(std::size_t row, std::size_t col) const { throw std::out_of_range("at"); }

    Matrix& operator+=(const Matrix& other) { return *this; }
    Matrix& operator-=(const Matrix& other) { return *this; }
    Matrix& operator*=(const Matrix& other) { return *this; }
    Matrix& operator*=(const T& number) { return *this; }
    friend Matrix operator+(const Matrix& a, const Matrix& b) { return a; }
    friend Matrix operator-(const Matrix& a, const Matrix& b) { return a; }
    friend Matrix operator*(const Matrix& a, const Matrix& b) { return a; }
    friend Matrix operator*(const Matrix& a, const T& number) { return a; }
    friend Matrix operator*(const T& number, const Matrix& a) { return a; }
    Matrix operator-() const { return *this; }
    Matrix transposed() const { return *this; }
    friend bool operator==(const Matrix& a, const Matrix& b) { return false; }
};
