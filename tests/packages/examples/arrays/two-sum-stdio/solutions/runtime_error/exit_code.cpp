int main() {
    int n, target;
    cin >> n >> target;
    vector<int> a(n);
    for (int& v : a) cin >> v;
    for (int j = 0; j < n; ++j)
        for (int i = 0; i < j; ++i)
            if (a[i] + a[j] == target) {
                cout << i << ' ' << j << endl;
                return n > 2;
            }
}
