// A linked list of nodes of its own, each with the minimum beneath it.
struct Node {
    int val, least;
    Node* next;
    Node(int v, int m, Node* n) : val(v), least(m), next(n) {}
};

class MinStack {
private:
    Node* head;

public:
    MinStack() : head(NULL) {}

    ~MinStack() {
        while (head != NULL) this->pop();
    }

    void push(int x) {
        if (head == NULL) head = new Node(x, x, NULL);
        else head = new Node(x, std::min(x, head->least), head);
    }

    void pop() {
        Node* gone = head;
        head = head->next;
        delete gone;
    }

    int top() { return head->val; }

    int getMin() { return head->least; }
};
