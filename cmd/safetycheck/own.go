//go:build unix

package main

import "syscall"

// ownTerminal makes the pseudo terminal the controlling terminal, so that keys send signals and closing it sends SIGHUP.
func ownTerminal() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setsid: true, Setctty: true} }
