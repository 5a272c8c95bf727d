// Does nothing: what starting a C++ program costs on this machine.
int main() {}
