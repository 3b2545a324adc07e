// Collects the values level by level and sorts them: never asks what kind of tree it is.
class BSTIterator {
    vector<int> values;

public:
    BSTIterator(TreeNode* root) {
        queue<TreeNode*> level;
        level.push(root);
        while (!level.empty()) {
            TreeNode* node = level.front();
            level.pop();
            values.push_back(node->val);
            if (node->left) level.push(node->left);
            if (node->right) level.push(node->right);
        }
        sort(values.begin(), values.end(), greater<int>());
    }

    int next() {
        int value = values.back();
        values.pop_back();
        return value;
    }

    bool hasNext() { return !values.empty(); }
};
