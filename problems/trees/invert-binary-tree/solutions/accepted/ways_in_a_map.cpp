// Keeps a value for each way from the root, written as a text, and builds a new tree along the exchanged ways: O(n h).
class Solution {
    map<string, int> values;

    void collect(TreeNode* node, const string& way) {
        if (!node) return;
        values[way] = node->val;
        collect(node->left, way + "r");
        collect(node->right, way + "l");
    }

    TreeNode* build(const string& way) {
        auto it = values.find(way);
        if (it == values.end()) return nullptr;
        return new TreeNode(it->second, build(way + "l"), build(way + "r"));
    }

public:
    TreeNode* invertTree(TreeNode* root) {
        collect(root, "");
        return build("");
    }
};
