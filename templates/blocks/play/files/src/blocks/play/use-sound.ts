import { useState } from 'react';

const key = 'game-sound';

/** Short tones, off until somebody turns them on; remembered in this browser. */
export function useSound() {
  const [isOn, setOn] = useState(() => localStorage.getItem(key) === 'on');
  return {
    isOn,
    turn: (on: boolean) => {
      localStorage.setItem(key, on ? 'on' : 'off');
      setOn(on);
    },
    play: (pitch: number) => {
      if (!isOn) return;
      const context = new AudioContext();
      const tone = context.createOscillator();
      const volume = context.createGain();
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.12, context.currentTime);
      volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + 0.25);
      tone.connect(volume).connect(context.destination);
      tone.start();
      tone.stop(context.currentTime + 0.25);
      tone.addEventListener('ended', () => void context.close());
    },
  };
}
