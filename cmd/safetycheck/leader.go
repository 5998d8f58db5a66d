//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"syscall"
)

// leaderFlag makes this program a small shell: it owns the terminal, runs the program as a foreground job, and reports on file 3
// when the job stops or ends. Without a shell, a program cannot be suspended.
const leaderFlag = "-as-a-shell"

func leader(args []string) int {
	says := os.NewFile(3, "says")
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Foreground: true, Ctty: 0}
	if err := cmd.Start(); err != nil {
		fmt.Fprintln(says, "failed", err)
		return 1
	}
	fmt.Fprintln(says, "started", cmd.Process.Pid)
	for {
		var status syscall.WaitStatus
		_, err := syscall.Wait4(cmd.Process.Pid, &status, syscall.WUNTRACED, nil)
		switch {
		case err == syscall.EINTR:
		case err != nil:
			return 1
		case status.Stopped():
			fmt.Fprintln(says, "stopped", cmd.Process.Pid)
		default:
			fmt.Fprintln(says, "ended", cmd.Process.Pid)
			return 0
		}
	}
}
