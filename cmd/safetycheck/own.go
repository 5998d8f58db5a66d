//go:build unix

package main

import "syscall"

// ownTerminal makes the pseudo terminal the program's own, so that its keys send signals and its end hangs up.
func ownTerminal() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setsid: true, Setctty: true} }
