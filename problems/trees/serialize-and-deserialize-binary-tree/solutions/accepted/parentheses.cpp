// value(left)(right), parsed with a position passed by reference to an overload of the method.
class Codec {
public:
    string serialize(TreeNode* root) {
        string out;
        serialize(root, out);
        return out;
    }
    void serialize(TreeNode* root, string& out) {
        if (root == NULL) return;
        out += to_string(root->val);
        out += '(';
        serialize(root->left, out);
        out += ")(";
        serialize(root->right, out);
        out += ')';
    }
    TreeNode* deserialize(const string& data) {
        int at = 0;
        return deserialize(data, at);
    }
    TreeNode* deserialize(const string& data, int& at) {
        if (at >= (int)data.size() || data[at] == ')') return NULL;
        int sign = 1, value = 0;
        if (data[at] == '-') { sign = -1; at++; }
        while (isdigit(data[at])) value = value * 10 + (data[at++] - '0');
        TreeNode* node = new TreeNode(sign * value);
        at++;
        node->left = deserialize(data, at);
        at += 2;
        node->right = deserialize(data, at);
        at++;
        return node;
    }
};
