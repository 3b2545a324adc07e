// The length of each string in digits, a mark, then the string as it is: nothing in the string is looked at, so nothing in
// it can be taken for a mark.
class Codec {
public:
    string encode(vector<string>& strs) {
        string encoded;
        for (const string& text : strs) {
            encoded += to_string(text.size());
            encoded += '#';
            encoded += text;
        }
        return encoded;
    }

    vector<string> decode(string s) {
        vector<string> strs;
        for (size_t at = 0; at < s.size();) {
            size_t length = 0;
            for (; s[at] != '#'; ++at) length = 10 * length + (s[at] - '0');
            strs.push_back(s.substr(at + 1, length));
            at += 1 + length;
        }
        return strs;
    }
};
